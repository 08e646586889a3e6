import { objectTypesOf, primitiveTypes, type Model } from '#core/model'

const most = 8

/**
 * Types that complete what is typed so far, best first: those that begin with it, then those that hold it. What is typed
 * behind a name (`?`, `[]`, `<>`, `{}`) stays behind it. A name that is complete offers its containers.
 */
export function typeNames(model: Model, typed: string): readonly string[] {
  const text = typed.trim()
  const names = [...primitiveTypes, ...objectTypesOf(model).map(({ name }) => name)]
  const [, stem = '', tail = ''] = /^(.*?)(\??(?:\[\]?|<>?|\{\}?)?)$/.exec(text) ?? []
  if (names.includes(stem)) {
    const ends = ['', '?', '[]', '<>', '{}'].map((end) => stem + end)
    return ends.filter((name) => name !== text && name.startsWith(text))
  }
  const wanted = stem.toLowerCase()
  const held = names.filter((name) => name.toLowerCase().includes(wanted))
  const first = held.filter((name) => name.toLowerCase().startsWith(wanted))
  const rest = held.filter((name) => !first.includes(name))
  return [...first, ...rest].slice(0, most).map((name) => name + tail)
}
