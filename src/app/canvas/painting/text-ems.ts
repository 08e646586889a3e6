const known = new Map<string, Map<string, number>>()

/**
 * Measures texts in a face, each only once. `font` states the face at 100 pixels; the answer is the width in
 * units of the font size. Leaves the context's font changed.
 */
export function emsIn(context: CanvasRenderingContext2D, font: string): (text: string) => number {
  const ems = known.get(font) ?? new Map<string, number>()
  known.set(font, ems)
  return (text) => {
    const em = ems.get(text)
    if (em !== undefined) return em
    context.font = font
    const measured = context.measureText(text).width / 100
    ems.set(text, measured)
    return measured
  }
}
