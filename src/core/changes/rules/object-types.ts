import type { ObjectTypeKind } from '#core/model'
import {
  embedding,
  keepOnServer,
  oneWay,
  refused,
  renamed,
  reread,
  unsyncedRest,
} from '../consequences.ts'
import { addition, breach, nameOf, nothing, onServer, removal, type Rule } from './rule.ts'

const kindNames: Readonly<Record<ObjectTypeKind, string>> = {
  object: 'an object type',
  embedded: 'embedded',
  asymmetric: 'asymmetric',
}

/** U-01. */
export const addObjectType: Rule<'addObjectType'> = {
  label: ({ objectType }) => `\`${objectType.name}\` is new`,
  judge: ({ objectType, typeKind }) => ({
    ...addition,
    units: ['AddTable', 'AddInitialProperties'],
    atServer: typeKind === 'object' ? [reread(objectType.name)] : [],
  }),
}

/** U-05, and U-24 for its schema. A client tells of the table only when it is asked. */
export const removeObjectType: Rule<'removeObjectType'> = {
  label: ({ objectType }) => `\`${objectType.name}\` is gone`,
  judge: ({ objectType }) => ({
    ...removal,
    units: ['RemoveTable'],
    atClient: [keepOnServer(objectType.name)],
  }),
}

/** U-07, and U-18 for an embedded type. Nothing replicates a rename: to a client it is a new table. */
export const renameObjectType: Rule<'renameObjectType'> = {
  label: ({ was, is }) => `\`${was}\` is renamed to \`${is}\``,
  judge: () => ({
    ...breach,
    units: ['RemoveTable', 'AddTable', 'AddInitialProperties'],
    atClient: [renamed],
  }),
}

/** U-15 and U-16. */
export const setObjectTypeKind: Rule<'setObjectTypeKind'> = {
  label: ({ objectType, from, to }) =>
    `\`${objectType.name}\` is ${kindNames[to]} and was ${kindNames[from]}`,
  judge: ({ from, to }) => ({
    ...breach,
    units: ['ChangeTableType'],
    atClient: [
      from === 'asymmetric' || to === 'asymmetric' ? oneWay : refused,
      ...(to === 'embedded' ? [embedding] : []),
    ],
  }),
}

/** U-23, U-24 where there is none any more, U-01 for the server where there was none. */
export const setCollection: Rule<'setCollection'> = {
  label: ({ objectType: { name }, was, is }) => {
    if (was === null) return `\`${name}\` gets the collection ${is}`
    return is === null
      ? `\`${name}\` has no collection`
      : `\`${name}\` lies in ${is}, not in ${was}`
  },
  judge: ({ effect, objectType }) =>
    effect === 'adds'
      ? onServer('additive', reread(objectType.name))
      : onServer('breaking', unsyncedRest),
}

/** U-11. On a server the primary key is `_id`, always. */
export const setPrimaryKey: Rule<'setPrimaryKey'> = {
  label: ({ objectType, was, is }) =>
    `The primary key of \`${objectType.name}\` is ${is ? `\`${is}\`` : 'none'} and was ${was ? `\`${was}\`` : 'none'}`,
  judge: () => ({ ...breach, units: ['ChangePrimaryKey'], atClient: [refused] }),
}

/** U-07 where the title names another type; else U-22. */
export const setTitle: Rule<'setTitle'> = {
  label: ({ objectType, was, is }) =>
    `The title of \`${objectType.name}\` is ${is ?? 'left out'} and was ${was ?? 'left out'}`,
  judge: ({ namesAnother }) => (namesAnother ? onServer('breaking') : nothing),
}

/** U-29. */
export const reorderProperties: Rule<'reorderProperties'> = {
  label: (difference) => `The properties of \`${nameOf(difference)}\` stand in another order`,
  judge: () => nothing,
}
