import { emptyModel, type CarriedFile, type Model } from '#core/model'
import { copyOf } from '../builders.ts'
import { agree } from './agree.ts'
import { arrive } from './reconcile-laws.ts'

type Candidate = Parameters<typeof arrive>[1]

/** A written form under test: how it is written as files, and read back. */
export type FormatUnderTest = {
  readonly write: (model: Model) => readonly CarriedFile[]
  readonly read: (files: readonly CarriedFile[]) => Candidate
}

/** Law 1: what nobody has edited is written back byte for byte. */
export function writeReadLaw(format: FormatUnderTest, files: readonly CarriedFile[]): void {
  const model = arrive(emptyModel, format.read(files), true)
  agree('unedited files come back', format.write(model), files)
}

/** Law 2: reading back what was just written says nothing new, but for how it is spelled; and that is said once. */
export function readWriteLaw(format: FormatUnderTest, model: Model): void {
  const written = format.write(model)
  const after = arrive(model, format.read(written))
  agree('the model is read back', withoutSpelling(after), withoutSpelling(model))
  agree('the files stay', format.write(after), written)
  agree('reading again says nothing', arrive(after, format.read(written)) === after, true)
}

/** Law 3: what arrives through one format leaves the other's files alone where the shared facts did not change. */
export function isolationLaw(
  format: FormatUnderTest,
  other: FormatUnderTest,
  model: Model,
  change: (files: readonly CarriedFile[]) => readonly CarriedFile[],
): void {
  const before = other.write(model)
  const after = arrive(model, format.read(change(format.write(model))))
  agree('the other side stays', other.write(after), before)
}

/** Law 6: equal models give equal text, whatever the order in which their parts were made. */
export function determinismLaw(format: FormatUnderTest, model: Model): void {
  agree('equal models are written alike', format.write(copyOf(model)), format.write(model))
}

function withoutSpelling(model: Model): unknown {
  const types = model.order.map((id) => {
    const type = model.objectTypes.get(id)
    const properties = type?.properties.map((property) => ({ ...property, spelling: {} }))
    return { ...type, spelling: {}, properties }
  })
  return { types, order: model.order }
}
