import { applyEdit, sameValue, type Edit } from '#core/edits'
import { followKeys } from '#core/formats'
import { propertyOf, type Document, type ObjectType, type ObjectTypeId } from '#core/model'

type Found = { readonly edits: readonly Edit[] }

/**
 * All edits that the server texts of some collections ask for, with what they mean to the other collections that embed
 * the same objects. A property renamed inside one is renamed first and the text is read again (`read`), so that what
 * each place says of it is told apart by the new name; then the kept texts of the others follow.
 */
export function editsOfAll(
  document: Document,
  ids: ReadonlySet<ObjectTypeId>,
  { edits: found }: Found,
  read: (from: Document) => Found,
): readonly Edit[] {
  const renames = found.filter(
    (edit) =>
      edit.kind === 'renameProperty' &&
      document.model.objectTypes.get(edit.objectType)?.kind === 'embedded',
  )
  const renamed = renames.length > 0 ? applied(document, renames) : null
  const edits = renamed ? [...renames, ...read(renamed).edits] : found
  const after = applied(document, edits)
  if (!after) return edits
  const lagging = followKeys(document.model, after.model, ids)
  return [...edits, ...lagging.flatMap((type) => factEdits(after, type))]
}

/** The document after these edits; null where one of them is refused. */
export function applied(document: Document, edits: readonly Edit[]): Document | null {
  let current = document
  for (const edit of edits) {
    const done = applyEdit(current, edit)
    if (!done.ok) return null
    current = done.document
  }
  return current
}

function factEdits({ model }: Document, next: ObjectType): readonly Edit[] {
  const now = model.objectTypes.get(next.id)
  const { id: objectType, spelling } = next
  const ofProperties = next.properties.flatMap(({ id: property, server }): Edit[] => {
    const isSame = sameValue(propertyOf(now, property)?.server, server)
    return isSame ? [] : [{ kind: 'setPropertyServer', objectType, property, server }]
  })
  return sameValue(now?.spelling, spelling)
    ? ofProperties
    : [{ kind: 'setObjectTypeSpelling', objectType, spelling }, ...ofProperties]
}
