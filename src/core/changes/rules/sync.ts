import { caughtUp, resubscribe } from '../consequences.ts'
import { onServer, wasAndIs, type Rule } from './rule.ts'

/** U-26 for a new field; U-27 for one that is gone, which resets only the clients that ask for it. */
export const setQueryable: Rule<'setQueryable'> = {
  label: ({ field, collection, isNew }) => {
    const where = collection === null ? '' : ` in \`${collection}\``
    return `\`${field}\` can ${isNew ? 'now' : 'no longer'} be queried by${where}`
  },
  judge: ({ isNew }) =>
    isNew
      ? onServer('additive', caughtUp)
      : { server: 'additive', client: 'breaking', deed: null, atClient: [resubscribe] },
}

/** U-28. */
export const setIndexedQueryable: Rule<'setIndexedQueryable'> = {
  label: (difference) => `The indexed queryable field ${wasAndIs(difference)}`,
  judge: () => onServer('breaking'),
}

/** U-25. */
export const setPartitionKey: Rule<'setPartitionKey'> = {
  label: (difference) => `The partition key ${wasAndIs(difference)}`,
  judge: () => onServer('breaking'),
}
