import { useDocument, useView } from '#app/state'
import { plainPicture, type PicturePart, type PictureTheme } from '#core/pictures'
import type { AreaId } from '#core/model'
import type { PictureId } from '../export/export-formats.ts'
import type { PictureScale } from './picture-size.ts'

/** What a person chose for a picture. `what`: all, what is selected, or the id of an area. */
export type PictureSettings = {
  readonly what: string
  readonly theme: PictureTheme
  readonly background: boolean
  readonly scale: PictureScale
}

export const whole = 'whole'
export const selection = 'selection'

/** Dots and paper do not change with whoever looks at them. */
export function firstSettings(picture: PictureId): PictureSettings {
  const theme = picture === 'svg' ? 'both' : 'light'
  return { what: whole, theme, background: plainPicture.background, scale: 2 }
}

/** The parts of the open diagram that can be drawn: value and words. */
export function useParts(): readonly { readonly value: string; readonly label: string }[] {
  const areas = useDocument(({ session }) => session.document.layout.areas)
  const selected = useView((state) => state.selection.objectTypes.length)
  return [
    { value: whole, label: 'Whole diagram' },
    ...(selected === 0 ? [] : [{ value: selection, label: `Selection (${selected})` }]),
    ...Object.values(areas).map(({ id, title }) => ({ value: id, label: `Area ${title}` })),
  ]
}

/** The part of the open diagram that `what` names. */
export function partOf(what: string): PicturePart {
  if (what === whole) return { kind: 'whole' }
  if (what === selection) return { kind: 'types', types: useView.getState().selection.objectTypes }
  return { kind: 'area', area: what as AreaId }
}
