import { sameValue } from '#core/edits'

/** Fails a law unless two plain values hold the same. Laws say what they compare, so that a counterexample reads well. */
export function agree(what: string, actual: unknown, expected: unknown): void {
  if (sameValue(actual, expected)) return
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value, null, 1))
  throw new Error(`${what}\nexpected: ${wanted}\n but got: ${found}`)
}
