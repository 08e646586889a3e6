const narrow = new Set("iIjlftr.,:;'|!()[] ")
const wide = new Set('mwMWOQ@%&')

/** Share of the font size that a character of the text face takes; the widest common face decides. */
function advanceOf(character: string): number {
  if ((character.codePointAt(0) ?? 0) >= 0x1100) return 1
  if (narrow.has(character)) return 0.38
  if (wide.has(character)) return 0.92
  return character >= 'A' && character <= 'Z' ? 0.72 : 0.63
}

/** Characters beyond these never decide about a width that is bounded anyway. */
const longest = 96

/**
 * The width of a text in the text face, without measuring it: in the unit of `size`, the size of its font. Never
 * too small with the faces systems come with, so that what is made this wide holds the text.
 */
export function textWidth(text: string, size: number): number {
  let em = 0
  for (const character of text.slice(0, longest)) em += advanceOf(character)
  return em * size
}

/** The same for the face in which all characters are equally wide; East Asian ones take two places. */
export function monoWidth(text: string, size: number): number {
  let places = 0
  for (const character of text.slice(0, longest))
    places += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1
  return places * 0.61 * size
}
