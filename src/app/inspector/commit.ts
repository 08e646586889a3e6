import { labelOf, type Edit } from '#core/edits'
import { attempt, useDocument } from '#app/state'

type Options = {
  /** What the undo menu says; without it, what the only edit says of itself. */
  readonly label?: string
  /** Commits with the same gesture that follow each other are undone as one. */
  readonly gesture?: string
}

/** Does edits as one undoable step. Returns why not, or null; an edit that would change nothing is no complaint. */
export function commit(
  edits: Edit | readonly Edit[],
  { label, gesture }: Options = {},
): string | null {
  const { document } = useDocument.getState().session
  const all = isList(edits) ? edits : [edits]
  const [first] = all
  if (!first) return null
  const refusal = attempt({
    label: label ?? labelOf(document, first),
    origin: 'inspector',
    edits: all,
    ...(gesture === undefined ? {} : { gesture }),
  })
  return refusal?.code === 'edits/no-change' ? null : (refusal?.message ?? null)
}

function isList(edits: Edit | readonly Edit[]): edits is readonly Edit[] {
  return Array.isArray(edits)
}
