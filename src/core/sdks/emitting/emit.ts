import type { Mark, Model } from '#core/model'
import type { CodeFile, PlannedClass } from '../code.ts'
import type { AnySdk, Emitted, EmittedFile, SdkOptions } from '../contract.ts'
import { planModel } from '../planning/plan-model.ts'
import { openCodeWriter, type Code } from '../shared/code-writer.ts'

/** Emits the whole model. What belongs to one object type is written anew only when it or a name around it changes. */
export function emitCode(sdk: AnySdk, model: Model, options: SdkOptions): Emitted {
  const { classes, diagnostics } = planModel(model, sdk, options)
  const files = sdk.layOut(classes, options).map((file) => writeFile(sdk, file, options))
  return { files, diagnostics }
}

/** The paths of the files that `emitCode` gives, without writing them. */
export function codePaths(sdk: AnySdk, model: Model, options: SdkOptions): readonly string[] {
  return sdk.layOut(planModel(model, sdk, options).classes, options).map(({ path }) => path)
}

/** Puts one file together: its parts, with an empty line between them and between classes. */
export function writeFile(sdk: AnySdk, file: CodeFile, options: SdkOptions): EmittedFile {
  const parts: Code[] = [file.before, file.imports, file.between]
    .map(linesOf)
    .concat(file.classes.map((planned) => codeOf(sdk, planned, options)))
    .concat([linesOf(file.after)])
    .filter(({ text }) => text !== '')
  let text = ''
  const marks: Mark[] = []
  for (const part of parts) {
    if (text !== '') text += '\n'
    const offset = text.length
    text += part.text
    for (const mark of part.marks)
      marks.push({ ...mark, start: mark.start + offset, end: mark.end + offset })
  }
  return { path: file.path, language: file.language, text, marks }
}

function linesOf(lines: readonly string[]): Code {
  return { text: lines.map((line) => `${line}\n`).join(''), marks: [] }
}

const known = new WeakMap<PlannedClass, Map<string, Code>>()

/** The code of one class at depth 0, remembered as long as its plan. */
export function codeOf(sdk: AnySdk, planned: PlannedClass, options: SdkOptions): Code {
  const key = JSON.stringify(options)
  const remembered = known.get(planned)
  const found = remembered?.get(key)
  if (found) return found
  const writer = openCodeWriter(sdk.indent)
  writer.mark(planned.id, null, () => sdk.writeClass(writer, planned, options))
  const code = writer.code()
  known.set(planned, (remembered ?? new Map<string, Code>()).set(key, code))
  return code
}
