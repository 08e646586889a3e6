import type { Edit } from '../vocabulary.ts'

/** Edits with the same effect and no more of them: what a later one overwrites is left out. */
export function squash(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of edits) {
    const last = kept.at(-1)
    const joined = last && join(last, edit)
    if (joined) kept[kept.length - 1] = joined
    else kept.push(edit)
  }
  return kept
}

function join(first: Edit, then: Edit): Edit | null {
  if (first.kind === 'placeCards' && then.kind === 'placeCards')
    return { ...then, positions: { ...first.positions, ...then.positions } }
  if (first.kind === 'setCardLooks' && then.kind === 'setCardLooks')
    return { ...then, looks: { ...first.looks, ...then.looks } }
  if (first.kind === 'bendLines' && then.kind === 'bendLines')
    return { ...then, bends: { ...first.bends, ...then.bends } }
  if (first.kind === 'putNotes' && then.kind === 'putNotes')
    return { ...then, notes: { ...first.notes, ...then.notes } }
  if (first.kind === 'putAreas' && then.kind === 'putAreas')
    return { ...then, areas: { ...first.areas, ...then.areas } }
  if (first.kind === 'putObjectTypes' && then.kind === 'putObjectTypes')
    return {
      ...then,
      objectTypes: { ...first.objectTypes, ...then.objectTypes },
      order: then.order ?? first.order,
    }
  return overwrites(first, then) ? then : null
}

/** Kinds that replace one value of one node, and nothing else. */
const replacing: ReadonlySet<Edit['kind']> = new Set([
  'renameObjectType',
  'setObjectTypeServer',
  'setObjectTypeClient',
  'setObjectTypeResidue',
  'setObjectTypeSpelling',
  'renameProperty',
  'setPropertyServer',
  'setPropertyClient',
  'setPropertyResidue',
  'setPropertySpelling',
  'setApp',
  'setClientFileSpelling',
  'setDrawingStyle',
] satisfies Edit['kind'][])

function overwrites(first: Edit, then: Edit): boolean {
  return (
    first.kind === then.kind &&
    replacing.has(then.kind) &&
    part(first, 'objectType') === part(then, 'objectType') &&
    part(first, 'property') === part(then, 'property')
  )
}

function part(edit: Edit, key: 'objectType' | 'property'): unknown {
  return key in edit ? (edit as Readonly<Record<string, unknown>>)[key] : undefined
}
