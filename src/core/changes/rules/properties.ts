import type { CoreUnit, Difference, Effect, Effects } from '../change.ts'
import {
  backfill,
  keepOnServer,
  narrower,
  newVersion,
  nullElements,
  refused,
  renamed,
  reread,
  wider,
} from '../consequences.ts'
import {
  breach,
  byEffects,
  nameOf,
  onServer,
  keptToClients,
  wasAndIs,
  type Rule,
  type Ruling,
} from './rule.ts'

/** U-03 and U-04, and U-17 in an embedded type. */
export const addProperty: Rule<'addProperty'> = {
  label: (difference) => `\`${nameOf(difference)}\` is new: ${difference.is}`,
  judge: (difference) => ({
    ...byEffects(difference.effects),
    units: ['AddProperty'],
    atServer: difference.effects.server === 'none' ? [] : taking(difference),
    atClient: [newVersion],
  }),
}

function taking(difference: Difference<'addProperty'>): readonly string[] {
  const { objectType, isRequired } = difference
  return [reread(objectType.name), ...(isRequired ? backfill(nameOf(difference)) : [])]
}

/** U-06. */
export const removeProperty: Rule<'removeProperty'> = {
  label: (difference) => `\`${nameOf(difference)}\` is gone: it was ${difference.was}`,
  judge: (difference) => ({
    ...byEffects(difference.effects),
    units: ['RemoveProperty'],
    atClient: [keepOnServer(nameOf(difference)), newVersion],
  }),
}

/** As U-01 to U-06 on the side it comes to or leaves. */
export const setOnly: Rule<'setOnly'> = {
  label: (difference) =>
    `\`${nameOf(difference)}\` is on ${difference.is} and was on ${difference.was}`,
  judge: (difference) => ({
    ...byEffects(difference.effects),
    units: unitsOf(difference),
    atClient: [newVersion],
  }),
}

function unitsOf({ effects, property }: Difference<'setOnly'>): readonly CoreUnit[] {
  if (effects.client === 'adds')
    return property ? ['AddProperty'] : ['AddTable', 'AddInitialProperties']
  if (effects.client === 'removes') return property ? ['RemoveProperty'] : ['RemoveTable']
  return []
}

/** U-08. Nothing replicates a rename: to a client it is a removal and an addition. */
export const renameProperty: Rule<'renameProperty'> = {
  label: ({ objectType, was, is }) => `\`${objectType.name}.${was}\` is renamed to \`${is}\``,
  judge: ({ effects }) => ({
    ...breachOf(effects),
    units: ['RemoveProperty', 'AddProperty'],
    atClient: [renamed],
  }),
}

/** Breaks every side that has something to do with it, also one that gains or loses the property thereby. */
function breachOf({ server, client }: Effects): Ruling {
  return {
    server: server === 'none' ? 'none' : 'breaking',
    client: client === 'none' ? 'none' : 'breaking',
    deed: client === 'none' ? null : 'breaks',
  }
}

const typeUnits: Readonly<Record<Effect, readonly CoreUnit[]>> = {
  none: [],
  adds: ['AddProperty'],
  removes: ['RemoveProperty'],
  changes: ['ChangePropertyType'],
}

/** U-09, U-11 for a primary key, U-12 for links, U-13 for containers. Whether it may be null goes under in it. */
export const setPropertyType: Rule<'setPropertyType'> = {
  label: (difference) => `The type of \`${nameOf(difference)}\` ${wasAndIs(difference)}`,
  judge: (difference) => ({
    ...byEffects(difference.effects),
    units: typeUnits[difference.effects.client],
    atClient: [difference.effects.client === 'changes' ? refused : newVersion],
  }),
}

/** U-10. */
export const setOptional: Rule<'setOptional'> = {
  label: (difference) => `\`${nameOf(difference)}\` ${wasAndIs(difference)}`,
  judge: (difference) => ({
    ...byEffects(difference.effects),
    units: [nullability(difference)],
    atClient: [refused],
  }),
}

/** U-14. A server cannot say it. */
export const setElementOptional: Rule<'setElementOptional'> = {
  label: (difference) => `The elements of \`${nameOf(difference)}\` are ${difference.is}`,
  judge: (difference) => ({
    ...breach,
    server: 'none',
    units: [nullability(difference)],
    atServer: difference.isOptional ? [nullElements] : [],
    atClient: [refused],
  }),
}

function nullability({ isOptional }: { readonly isOptional: boolean }): CoreUnit {
  return isOptional ? 'MakePropertyNullable' : 'MakePropertyRequired'
}

/** U-10 for the server alone. */
export const setRequiredMark: Rule<'setRequiredMark'> = {
  label: (difference) =>
    `\`${nameOf(difference)}\` is ${difference.is ? '' : 'no longer '}in \`required\``,
  judge: () => onServer('breaking'),
}

/** U-20. */
export const setWidth: Rule<'setWidth'> = {
  label: (difference) => `\`${nameOf(difference)}\` ${wasAndIs(difference)} on the server`,
  judge: ({ to }) => (to === 'int' ? onServer('breaking', narrower) : onServer('additive', wider)),
}

/** U-19. */
export const setIndex: Rule<'setIndex'> = {
  label: (difference) => `The index of \`${nameOf(difference)}\` ${wasAndIs(difference)}`,
  judge: ({ was, is }) => ({
    ...keptToClients,
    units: [
      ...(was === null ? [] : (['RemoveIndex'] as const)),
      ...(is === null ? [] : (['AddIndex'] as const)),
    ],
  }),
}

/** U-19. */
export const setInverse: Rule<'setInverse'> = {
  label: (difference) => `The inverse \`${nameOf(difference)}\` ${wasAndIs(difference)}`,
  judge: () => keptToClients,
}
