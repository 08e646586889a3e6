import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useKeeping, type KeepingDialog } from '#app/state'
import { useImporting } from '../importing/importing.ts'
import { MissingDialog, useKeepingPart } from '../late-part.tsx'
import { goTo } from '../route.ts'
import { backUp, readFolder } from './keeping-actions.ts'

/** The dialog about where work lies that is open now. */
export function KeepingDialogs(): ReactNode {
  const shown = useKeeping((state) => state.shown)
  return shown && <KeepingDialogPart shown={shown} />
}

function KeepingDialogPart({ shown }: { readonly shown: KeepingDialog }): ReactNode {
  const part = useKeepingPart()
  const client = useQueryClient()
  const { offer } = useImporting()
  const show = useKeeping((state) => state.show)
  const close = (): void => show(null)
  if (part.state === 'loading') return null
  if (part.state === 'missing') return <MissingDialog retry={part.retry} onClose={close} />
  return (
    <part.module.KeepingDialogs
      shown={shown}
      onClose={close}
      onShow={show}
      onOpenProject={goTo}
      onBackup={() => void backUp()}
      onReadFolder={() => void readFolder(offer)}
      onProjectsChanged={() => void client.invalidateQueries({ queryKey: ['projects'] })}
    />
  )
}
