import { pickFiles } from '#app/platform'
import { useToasts } from '#app/state'

/** Lets the user choose a project file and shows what it brings into the open project. */
export async function mergeFromFile(): Promise<void> {
  const [file] = (await pickFiles({ multiple: false, accept: '.tandem,.json' })) ?? []
  if (!file) return
  const text = new TextDecoder().decode(await file.bytes())
  const merging = await import('#app/merging').catch(() => null)
  if (merging) merging.mergeText(file.path, text)
  else
    useToasts
      .getState()
      .say('Merging could not be fetched: the server does not answer. Try again later.', 'problem')
}
