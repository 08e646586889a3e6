import type { Diagnostic } from '#core/diagnostics'
import { applyEdits, sameValue, type Edit } from '#core/edits'
import { followKeys } from '#core/formats'
import { propertyOf, type Document, type ObjectType, type ObjectTypeId } from '#core/model'

/** What reading some texts asks for. */
export type Found = { readonly edits: readonly Edit[]; readonly diagnostics: readonly Diagnostic[] }

/**
 * All that the server texts of some collections ask for, with what it means to the other collections that embed the
 * same objects. A property renamed inside one is renamed first, and so are those of `renames`; then the text is read
 * again, so that what each place says of it is told apart by the new name, and the kept texts of the others follow.
 */
export function readForAll(
  document: Document,
  ids: ReadonlySet<ObjectTypeId>,
  read: (from: Document) => Found,
  renames: (found: Found) => readonly Edit[] = () => [],
): Found {
  const first = read(document)
  const inEmbedded = first.edits.filter(
    (edit) =>
      edit.kind === 'renameProperty' &&
      document.model.objectTypes.get(edit.objectType)?.kind === 'embedded',
  )
  const early = [...inEmbedded, ...renames(first)]
  const renamed = early.length > 0 ? applyEdits(document, early) : null
  const found = renamed ? read(renamed) : first
  const edits = renamed ? [...early, ...found.edits] : first.edits
  const after = applyEdits(document, edits)
  if (!after) return { ...found, edits }
  const lagging = followKeys(document.model, after.model, ids)
  return { ...found, edits: [...edits, ...lagging.flatMap((type) => factEdits(after, type))] }
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
