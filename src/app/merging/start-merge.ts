import { findBase, mergeDocuments, resolveMerge } from '#core/merge'
import type { Document } from '#core/model'
import { readProject, type Project } from '#core/workspace'
import { useDocument, useMergeView, useToasts, type Merging } from '#app/state'

/** Shows what the text of a project file brings, or says why it cannot be merged. */
export function mergeText(file: string, text: string): void {
  const { value, diagnostics } = readProject(file, text)
  const [first] = diagnostics
  if (first) useToasts.getState().say(first.message, value ? 'plain' : 'problem')
  if (value) startMerge(value, file)
}

/** Shows what another version of the open project brings, and where both changed the same. `name` is for people. */
export function startMerge({ document: theirs, history }: Project, name: string): void {
  const { project, session, following } = useDocument.getState()
  const { say } = useToasts.getState()
  if (!project) return
  if (following) return say('Another tab edits this project. Merge there, or edit here instead.')
  const base = findBase(session, { document: theirs, history })
  const merging = compare({ name, project: project.id, base, theirs }, session.document)
  if (merging.merge.edits.length === 0 && merging.merge.conflicts.length === 0)
    return say(`${name} has nothing that is not here already.`)
  useMergeView.getState().end()
  useMergeView.getState().show(merging)
}

/** Compares again after the document was edited. */
export function followEdits(merging: Merging, document: Document): void {
  if (merging.mine !== document) useMergeView.getState().show(compare(merging, document))
}

function compare(
  known: Pick<Merging, 'name' | 'project' | 'base' | 'theirs'>,
  mine: Document,
): Merging {
  const { name, project, base, theirs } = known
  return { name, project, base, mine, theirs, merge: mergeDocuments(base, mine, theirs) }
}

/** Does the merge as it was chosen, as one step that can be undone. */
export function finishMerge(): void {
  const { merging, choices, end } = useMergeView.getState()
  const { session, dispatch } = useDocument.getState()
  if (!merging) return
  const { merge } = merging.mine === session.document ? merging : compare(merging, session.document)
  const edits = resolveMerge(merge, choices)
  const { say } = useToasts.getState()
  if (edits.length === 0) {
    end()
    say(`Everything stayed as it was: all of ${merging.name} is here, or was not chosen.`)
  } else {
    const label = `Merge ${merging.name}`
    if (dispatch({ label, origin: 'import', edits }).length === 0) end()
  }
}
