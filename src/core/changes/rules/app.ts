import { nothing, wasAndIs, type Rule } from './rule.ts'

/** U-29. */
export const reorderObjectTypes: Rule<'reorderObjectTypes'> = {
  label: () => 'The object types stand in another order',
  judge: () => nothing,
}

/** U-22. */
export const respellClientFile: Rule<'respellClientFile'> = {
  label: () => 'The text around the object types of the client schema differs',
  judge: () => nothing,
}

/** Where new collections go, and how an export is laid out. */
export const setApp: Rule<'setApp'> = {
  label: (difference) => `The ${difference.fact} of the app ${wasAndIs(difference)}`,
  judge: () => nothing,
}

/** A file that holds no schema. */
export const setCarriedFile: Rule<'setCarriedFile'> = {
  label: ({ path, was, is }) =>
    `${path} ${was === null ? 'is new' : is === null ? 'is gone' : 'differs'}`,
  judge: () => nothing,
}
