import type { Ask, Field } from '../engine/ask.ts'

/**
 * What is to be known of all fields of a name, found once for all object types that ask. It may rest on the fields
 * themselves, the app and nothing else: what is found is told to others without their asking.
 */
export function ofAll<Answer>(
  find: (fields: readonly Field[], ask: Pick<Ask, 'sync' | 'app'>) => Answer,
): (name: string, ask: Ask) => Answer {
  const known = new WeakMap<readonly Field[], { readonly answer: Answer }>()
  return (name, ask) => {
    const fields = ask.fields(name)
    const { answer } = known.get(fields) ?? { answer: find(fields, ask) }
    known.set(fields, { answer })
    return answer
  }
}
