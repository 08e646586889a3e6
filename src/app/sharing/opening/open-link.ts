import { openSession } from '#core/edits'
import { readProject } from '#core/workspace'
import type { Diagnostic } from '#core/diagnostics'
import { showShared } from '#app/platform'
import { requestShared } from '#workers'

/** How opening a link went: the model is shown, or why it is not. */
export type OpenedLink = { readonly refused: Diagnostic | null }

/** What a link is called where a project file would be. */
const place = 'This link'

/**
 * Shows what a share link holds, to look at. Whatever is open is saved and closed first, or stays and this rejects.
 * Leaves everything as it is when the link is refused.
 */
export async function openLink(link: string): Promise<OpenedLink> {
  const { value: shared, diagnostics } = await requestShared(link)
  if (!shared) return { refused: diagnostics[0] ?? null }
  const { value: project, diagnostics: told } = readProject(place, shared.text)
  if (!project) return { refused: told[0] ?? null }
  const { name, document, history } = project
  const session = { ...openSession(document), history }
  await showShared(name, session, { offersCopy: shared.offersCopy })
  return { refused: null }
}
