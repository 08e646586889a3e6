declare const brand: unique symbol

type Branded<Name extends string> = string & { readonly [brand]: Name }

/** Identity of an object type: created once, never derived from its name, never reused. */
export type ObjectTypeId = Branded<'ObjectTypeId'>

/** Identity of a property, unique over the whole model. */
export type PropertyId = Branded<'PropertyId'>

/** Identity of a note on the canvas. */
export type NoteId = Branded<'NoteId'>

/** Identity of an area of the canvas. */
export type AreaId = Branded<'AreaId'>

/** Mints ids. Readers and gestures receive one, so that the core stays deterministic under test. */
export type IdSource = {
  readonly objectType: () => ObjectTypeId
  readonly property: () => PropertyId
  readonly note: () => NoteId
  readonly area: () => AreaId
}

/** Ids that are unique with near certainty (80 random bits); `random` returns a number in [0, 1). */
export function randomIds(random: () => number = Math.random): IdSource {
  const token = (): string => {
    let text = ''
    for (let i = 0; i < 16; i += 1) text += Math.floor(random() * 32).toString(32)
    return text
  }
  return {
    objectType: () => `t${token()}` as ObjectTypeId,
    property: () => `p${token()}` as PropertyId,
    note: () => `n${token()}` as NoteId,
    area: () => `a${token()}` as AreaId,
  }
}

/** Ids counted from 1 behind `prefix`: `t1`, `p1`, … For tests and throw-away candidates. */
export function countedIds(prefix = ''): IdSource {
  let types = 0
  let properties = 0
  let notes = 0
  let areas = 0
  return {
    objectType: () => `${prefix}t${++types}` as ObjectTypeId,
    property: () => `${prefix}p${++properties}` as PropertyId,
    note: () => `${prefix}n${++notes}` as NoteId,
    area: () => `${prefix}a${++areas}` as AreaId,
  }
}
