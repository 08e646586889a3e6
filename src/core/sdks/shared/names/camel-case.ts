const word = /[\p{L}\p{M}\p{Nd}]+/gu
const leadingCapitals = /^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u
const shouted = /^\p{Lu}[\p{Lu}\p{Nd}]+$/u

/** The words of a name in lowerCamelCase: `first_name` → `firstName`. Empty where there is no letter or digit. */
export function lowerCamelCase(text: string): string {
  const [first = '', ...rest] = text.match(word) ?? []
  const head = first.replace(leadingCapitals, (capitals) => capitals.toLowerCase())
  return [head, ...rest.map(capitalized)].join('')
}

/** The words of a name in UpperCamelCase: `whs_v2` → `WhsV2`. Empty where there is no letter or digit. */
export function upperCamelCase(text: string): string {
  return (text.match(word) ?? []).map(capitalized).join('')
}

function capitalized(text: string): string {
  const [first = '', ...rest] = text
  const tail = rest.join('')
  return first.toUpperCase() + (shouted.test(text) ? tail.toLowerCase() : tail)
}
