/** What a member said and says; null where it is absent. */
export type MemberChange = {
  readonly key: string
  readonly was: string | null
  readonly is: string | null
}

type Member = { readonly key: string; readonly value: string }

/** The members that two lists do not agree on, each with its texts. White space between tokens says nothing. */
export function memberChanges(
  before: readonly Member[],
  after: readonly Member[],
): readonly MemberChange[] {
  if (before.length + after.length === 0) return []
  const was = new Map(before.map(({ key, value }) => [key, value]))
  const is = new Map(after.map(({ key, value }) => [key, value]))
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ key, was: was.get(key) ?? null, is: is.get(key) ?? null }))
    .filter((change) => tight(change.was) !== tight(change.is))
}

/** A JSON text without the white space between its tokens. */
function tight(text: string | null): string | null {
  return text && text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1')
}
