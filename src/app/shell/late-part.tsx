import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type * as CodePart from '#app/code'
import type * as Explain from '#app/explain'
import type * as HistoryPart from '#app/history'
import type * as InspectorPart from '#app/inspector'
import type * as MergingPart from '#app/merging'
import type * as Keeping from '#app/keeping'
import type * as PalettePart from '#app/palette'
import type * as ProblemsPart from '#app/problems'
import type * as SchemaText from '#app/schema-text'
import type * as Sharing from '#app/sharing'
import type * as Transfer from '#app/transfer'
import { Button, Dialog, EmptyState } from '#app/ui'

/** A part of the app that is fetched beside the page. */
export type LatePart<Module> =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly module: Module }
  | { readonly state: 'missing'; readonly retry: () => void }

/** Import and export. Fetched at once, so that work can be taken away when the server is gone. */
export function useTransfer(): LatePart<typeof Transfer> {
  return useLatePart('transfer', () => import('#app/transfer'))
}

/** What explains the selection. */
export function useExplain(): LatePart<typeof Explain> {
  return useLatePart('explain', () => import('#app/explain'))
}

/** The editors of the schema texts. */
export function useSchemaText(): LatePart<typeof SchemaText> {
  return useLatePart('schema-text', () => import('#app/schema-text'))
}

/** The panel of model code. */
export function useCodePart(): LatePart<typeof CodePart> {
  return useLatePart('code', () => import('#app/code'))
}

/** The dialogs about where work lies. */
export function useKeepingPart(): LatePart<typeof Keeping> {
  return useLatePart('keeping', () => import('#app/keeping'))
}

/** The fields of what is selected. */
export function useInspector(): LatePart<typeof InspectorPart> {
  return useLatePart('inspector', () => import('#app/inspector'))
}

/** Making share links, and reading them. */
export function useSharing(): LatePart<typeof Sharing> {
  return useLatePart('sharing', () => import('#app/sharing'))
}

/** The checks, and the list of problems. */
export function useProblemsPart(): LatePart<typeof ProblemsPart> {
  return useLatePart('problems', () => import('#app/problems'))
}

/** The merge under way. */
export function useMergingPart(): LatePart<typeof MergingPart> {
  return useLatePart('merging', () => import('#app/merging'))
}

/** The list of what was done. */
export function useHistoryPart(): LatePart<typeof HistoryPart> {
  return useLatePart('history', () => import('#app/history'))
}

/** What finds anything by a few letters. */
export function usePalettePart(): LatePart<typeof PalettePart> {
  return useLatePart('palette', () => import('#app/palette'))
}

/** Fetches a part once and keeps it. */
export function useLatePart<Module>(name: string, load: () => Promise<Module>): LatePart<Module> {
  const { data, isError, refetch } = useQuery({
    queryKey: ['part', name],
    queryFn: load,
    staleTime: Infinity,
    gcTime: Infinity,
  })
  if (data !== undefined) return { state: 'here', module: data }
  return isError ? { state: 'missing', retry: () => void refetch() } : { state: 'loading' }
}

const missing = 'This part of Tandem could not be fetched'
const why =
  'Its server does not answer. What you have made is kept in this browser, and the rest goes on working.'

type MissingPartProps = { readonly retry: () => void }

/** Stands where a part would be that could not be fetched. */
export function MissingPart({ retry }: MissingPartProps): ReactNode {
  return (
    <EmptyState title={missing} icon="error" actions={<Button onClick={retry}>Try again</Button>}>
      <p>{why}</p>
    </EmptyState>
  )
}

type MissingDialogProps = MissingPartProps & { readonly onClose: () => void }

/** The same for a part that is a dialog. */
export function MissingDialog({ retry, onClose }: MissingDialogProps): ReactNode {
  return (
    <Dialog
      open
      title={missing}
      description={why}
      onOpenChange={(open) => open || onClose()}
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button variant="primary" onClick={retry}>
            Try again
          </Button>
        </>
      }
    />
  )
}
