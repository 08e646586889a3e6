declare const brand: unique symbol

/** One well-formed JSON value exactly as written (number spelling and inner whitespace included). */
export type JsonText = string & { readonly [brand]: 'JsonText' }

/** One understood keyword of the App Services Schema with its value exactly as written. */
export type KeywordText = { readonly key: string; readonly value: JsonText }

/** The compact JSON text of a plain value. */
export function jsonText(value: unknown): JsonText {
  return JSON.stringify(value) as JsonText
}
