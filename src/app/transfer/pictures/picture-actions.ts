import { useDocument, useToasts, useView } from '#app/state'
import { plainPicture, type PicturePart } from '#core/pictures'
import { requestPicture } from '#workers'
import { copyPng, pngOf, printPicture } from './paint-picture.ts'
import { partOf, selection, whole } from './picture-settings.ts'
import { refusalOf, sizeOf } from './picture-size.ts'

/** Copies what is selected, or else the whole diagram, as an image. */
export async function copyDiagram(): Promise<void> {
  const chosen = useView.getState().selection.objectTypes.length
  const part = partOf(chosen > 0 ? selection : whole)
  await told(
    () => copyPng(dotted(part)),
    chosen > 0 ? 'A picture of the selection is copied.' : 'A picture of the diagram is copied.',
  )
}

/** Opens the print dialog on the whole diagram. */
export async function printDiagram(): Promise<void> {
  await told(async () => printPicture(await drawn(partOf(whole))))
}

async function dotted(part: PicturePart): Promise<Blob> {
  const svg = await drawn(part)
  const refusal = refusalOf(sizeOf(svg), 2)
  if (refusal === null) return pngOf(svg, 2)
  if (refusalOf(sizeOf(svg), 1) === null) return pngOf(svg, 1)
  throw new Error(refusal)
}

function drawn(part: PicturePart): Promise<string> {
  const { session, project } = useDocument.getState()
  const title = project?.name ?? 'tandem'
  return requestPicture(session.document, { ...plainPicture, title, part, theme: 'light' })
}

async function told(action: () => Promise<void>, done?: string): Promise<void> {
  const { say } = useToasts.getState()
  try {
    await action()
    if (done !== undefined) say(done)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), 'problem')
  }
}
