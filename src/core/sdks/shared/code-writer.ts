import type { ObjectTypeId, PropertyId, Mark } from '#core/model'

/** A piece of code and the nodes that its ranges speak of. */
export type Code = { readonly text: string; readonly marks: readonly Mark[] }

/** Writes code line by line, indents it, and remembers which range speaks of which node. */
export type CodeWriter = {
  /** One line at the present depth; an empty text gives an empty line. */
  readonly line: (text: string) => void
  /** Lines between an opening and a closing one, one level deeper. */
  readonly block: (open: string, close: string, body: () => void) => void
  /** Everything that `body` writes speaks of this node. */
  readonly mark: (objectType: ObjectTypeId, property: PropertyId | null, body: () => void) => void
  /** Code written elsewhere, at depth 0, as it is. */
  readonly paste: (code: Code) => void
  readonly code: () => Code
}

/** A writer that indents by `unit` and ends lines with `\n`. */
export function openCodeWriter(unit: string): CodeWriter {
  let text = ''
  let depth = 0
  const marks: Mark[] = []
  const line = (content: string): void => {
    text += content === '' ? '\n' : `${unit.repeat(depth)}${content}\n`
  }
  return {
    line,
    block: (open, close, body) => {
      line(open)
      depth += 1
      body()
      depth -= 1
      line(close)
    },
    mark: (objectType, property, body) => {
      const start = text.length
      const at = marks.length
      body()
      const range = { start, end: text.length, objectType }
      marks.splice(at, 0, property === null ? range : { ...range, property })
    },
    paste: (code) => {
      const offset = text.length
      for (const mark of code.marks)
        marks.push({ ...mark, start: mark.start + offset, end: mark.end + offset })
      text += code.text
    },
    code: () => ({ text, marks }),
  }
}
