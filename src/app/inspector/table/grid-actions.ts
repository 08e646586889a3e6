import { applyEdit, copyOfProperty, newProperty, type Edit } from '#core/edits'
import { documentOf, type ObjectType, type Property, type PropertyId } from '#core/model'
import { ids, parsePropertyLines, typeText, useDocument, type UnreadLine } from '#app/state'
import { commit } from '../commit.ts'

/** Adds what these lines say as one undoable step. Returns the lines that could not be added. */
export function addLines(type: ObjectType, text: string, index?: number): readonly UnreadLine[] {
  const { model } = useDocument.getState().session.document
  const { read, unread } = parsePropertyLines(model, text)
  const left = [...unread]
  const edits: Edit[] = []
  let document = documentOf(model)
  for (const { number, line, name, shape } of read) {
    const property = { ...newProperty(type, ids, name, shape), name }
    const at = index === undefined ? {} : { index: index + edits.length }
    const edit: Edit = { kind: 'addProperty', objectType: type.id, property, ...at }
    const applied = applyEdit(document, edit)
    if (applied.ok) {
      document = applied.document
      edits.push(edit)
    } else left.push({ number, line, problem: applied.diagnostic.message })
  }
  const label = `Add ${edits.length} properties to ${type.name}`
  const refusal = commit(edits, edits.length === 1 ? {} : { label })
  if (refusal !== null) return [{ number: 1, line: text, problem: refusal }]
  return left.toSorted((a, b) => a.number - b.number)
}

/** Removes properties as one undoable step. Returns why not, or null. */
export function removeAll(type: ObjectType, gone: readonly PropertyId[]): string | null {
  const edits = gone.map((property): Edit => ({
    kind: 'removeProperty',
    objectType: type.id,
    property,
  }))
  const label = `Delete ${edits.length} properties of ${type.name}`
  return commit(edits, edits.length === 1 ? {} : { label })
}

/** Moves properties by one place, keeping their order. */
export function moveAll(type: ObjectType, moved: readonly PropertyId[], by: number): void {
  const at = moved.map((id) => type.properties.findIndex((one) => one.id === id))
  const edge = by < 0 ? Math.min(...at) + by : Math.max(...at) + by
  if (edge < 0 || edge >= type.properties.length) return
  const steps = at.toSorted((a, b) => (by < 0 ? a - b : b - a))
  const edits = steps.flatMap((from): Edit[] => {
    const property = type.properties[from]
    if (!property) return []
    return [{ kind: 'moveProperty', objectType: type.id, property: property.id, index: from + by }]
  })
  const gesture = `move/${moved.join()}`
  commit(
    edits,
    edits.length === 1 ? { gesture } : { gesture, label: `Move ${edits.length} properties` },
  )
}

/** Puts a copy behind each of these properties. Returns the copies. */
export function duplicateAll(type: ObjectType, chosen: readonly Property[]): readonly PropertyId[] {
  let grown = type
  const edits = chosen.map((property): Edit<'addProperty'> => {
    const copy = copyOfProperty(grown, property, ids)
    const index = grown.properties.indexOf(property) + 1
    grown = { ...grown, properties: grown.properties.toSpliced(index, 0, copy) }
    return { kind: 'addProperty', objectType: type.id, property: copy, index }
  })
  const [only] = chosen
  const label =
    chosen.length === 1 ? `Duplicate ${only?.name}` : `Duplicate ${chosen.length} properties`
  return commit(edits, { label }) === null ? edits.map(({ property }) => property.id) : []
}

/** Properties as cells of a spreadsheet: name, type, required. */
export function asCells(properties: readonly Property[]): string {
  const { model } = useDocument.getState().session.document
  return properties
    .map((one) => [one.name, typeText(model, one), one.optional ? 'no' : 'yes'].join('\t'))
    .join('\n')
}
