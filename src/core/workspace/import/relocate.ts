import { spanAt, type Diagnostic } from '#core/diagnostics'

/** A stretch of a text that was put together, and where it really comes from. Offsets in UTF-16 units. */
export type Stretch = {
  /** The name the text was read under, and where in it the stretch begins and ends. */
  readonly file: string
  readonly start: number
  readonly end: number
  /** Where it comes from. */
  readonly origin: { readonly file: string; readonly text: string; readonly start: number }
}

/** Diagnostics over texts that were put together, pointing at the files a person knows. */
export function relocate(
  diagnostics: readonly Diagnostic[],
  stretches: readonly Stretch[],
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { span } = diagnostic.where
    const stretch = stretches.find(
      ({ file, start, end }) => span?.file === file && start <= span.start && span.start <= end,
    )
    if (!span || !stretch) return diagnostic
    const { file, text, start } = stretch.origin
    const shift = start - stretch.start
    const moved = spanAt(file, text, span.start + shift, Math.min(text.length, span.end + shift))
    const message = diagnostic.message.replaceAll(span.file, file)
    return { ...diagnostic, message, where: { ...diagnostic.where, span: moved } }
  })
}
