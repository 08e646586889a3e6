import { ownCodeOf, type Document, type OwnCode, type OwnCodeFile } from '#core/model'
import { noChange } from '../effects/change.ts'
import type { Applied, EditRule } from '../rule.ts'
import { sameValue } from '../same-value.ts'
import type { Edit } from '../vocabulary.ts'

export const setCodeOptions: EditRule<'setCodeOptions'> = {
  label: () => 'Change how code is written',
  apply: (document, { sdk, options }) => {
    const code = ownCodeOf(document.code, sdk)
    if (sameValue(code.options, options)) return noChange('How code is written')
    return withCode(
      document,
      { ...code, options },
      { kind: 'setCodeOptions', sdk, options: code.options },
    )
  },
}

export const setCodeFiles: EditRule<'setCodeFiles'> = {
  label: (_, { files }) => (files.length === 1 ? `Edit ${files[0]?.path ?? ''}` : 'Edit code'),
  apply: (document, { sdk, files }) => {
    const code = ownCodeOf(document.code, sdk)
    const kept = new Map(code.files.map((file) => [file.path, file]))
    const before = new Map<string, OwnCodeFile | null>()
    for (const { path, file } of files) {
      if (!before.has(path)) before.set(path, kept.get(path) ?? null)
      if (file === null) kept.delete(path)
      else kept.set(path, { ...file, path })
    }
    const changed = [...before].filter(([path, file]) => !sameValue(kept.get(path) ?? null, file))
    if (changed.length === 0) return noChange('The code')
    const sorted = [...kept.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
    const inverse = changed.map(([path, file]) => ({ path, file }))
    return withCode(
      document,
      { ...code, files: sorted },
      { kind: 'setCodeFiles', sdk, files: inverse },
    )
  },
}

function withCode(document: Document, code: OwnCode, inverse: Edit): Applied {
  const others = document.code.filter(({ sdk }) => sdk !== code.sdk)
  const isEmpty = code.files.length === 0 && Object.keys(code.options).length === 0
  const codes = isEmpty ? others : [...others, code]
  const sorted = codes.toSorted((a, b) => (a.sdk < b.sdk ? -1 : 1))
  return { ok: true, document: { ...document, code: sorted }, inverse: [inverse] }
}
