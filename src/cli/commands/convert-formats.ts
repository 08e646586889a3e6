import type { Diagnostic } from '#core/diagnostics'
import type { CarriedFile, Model } from '#core/model'
import { sdks } from '#core/sdks'
import { clientFile, clientText, exportAppServices, serverTexts } from '#core/workspace'

/** A model in one format: its files, and what that format cannot say. */
type Converted = {
  readonly files: readonly CarriedFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Every format that can be written, by the name the command line gives it. */
export const writeFormat = {
  'app-services': (model) => ({
    files: exportAppServices(model),
    diagnostics: model.order.flatMap((id) => {
      const texts = serverTexts(model, id)
      return [...(texts?.schema.diagnostics ?? []), ...(texts?.relationships?.diagnostics ?? [])]
    }),
  }),
  'object-model': (model) => ({
    files: [{ path: 'schema.json', text: clientFile(model) }],
    diagnostics: model.order.flatMap((id) => clientText(model, id).diagnostics),
  }),
  node: (model) => {
    const { files, diagnostics } = sdks.node.emit(model, sdks.node.options.defaults)
    return { files: files.map(({ path, text }) => ({ path, text })), diagnostics }
  },
} as const satisfies Record<string, (model: Model) => Converted>

export type ConvertFormat = keyof typeof writeFormat

export const convertFormats = Object.keys(writeFormat) as readonly ConvertFormat[]

export function isConvertFormat(name: string): name is ConvertFormat {
  return Object.hasOwn(writeFormat, name)
}
