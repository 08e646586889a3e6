/**
 * Code, and what must be left as it is between its pieces: strings, characters and comments.
 */
const untouched = /@"(?:[^"]|"")*"|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g

/**
 * Writes C# 10 model code in C# 7, without what nullable reference types add, and each file inside the namespace
 * `space`, so that many projects compile together. Lines keep their numbers.
 *
 * @param {string} text
 * @param {string} space
 * @param {ReadonlySet<string>} classes the names of the classes of the same project
 */
export function inOlderSyntax(text, space, classes) {
  const isReference = (/** @type {string} */ name) => name === 'string' || classes.has(name)
  const older = mapCode(text, (code) =>
    code
      .replace(/^[ \t]*#nullable[^\n]*$/gm, '')
      .replace(/([\w\]]+)\?/g, (all, /** @type {string} */ name) =>
        name.endsWith(']') || isReference(name) ? name : all,
      )
      .replace(/(\{[^{}]*\})\s*=\s*null!\s*;/g, '$1')
      .replace(/\bnull!/g, 'null'),
  )
  const scoped = /^([ \t]*namespace\s+[\w.]+)\s*;/m
  const nested = scoped.test(older) ? `${older.replace(scoped, '$1 {')} }` : older
  return `namespace ${space} { ${nested}\n}`
}

/**
 * The other part of each partial class that the source generator would write: its members may not be taken.
 *
 * @param {string} text
 * @param {string} space
 */
export function generatedPart(text, space) {
  const own = /^[ \t]*namespace\s+([\w.]+)/m.exec(text)?.[1]
  const parts = classesOf(text).map((name) => `partial class ${name} { ${generatedMembers} }`)
  const inside = parts.join(' ')
  return `namespace ${space} { ${own === undefined ? inside : `namespace ${own} { ${inside} }`} }`
}

const generatedMembers = [
  'IsManaged IsValid IsFrozen Realm ObjectSchema DynamicApi BacklinksCount PropertyChanged Accessor RealmSchema',
  'OnManaged OnPropertyChanged RaisePropertyChanged',
]
  .flatMap((names) => names.split(' '))
  .map((name) => `object ${name} => null;`)
  .join(' ')

/** @param {string} text */
export function classesOf(text) {
  return [...mapCode(text, (code) => code, '').matchAll(/\bpartial\s+class\s+(@?\w+)/g)].map(
    ([, name = '']) => name,
  )
}

/**
 * @param {string} text
 * @param {(code: string) => string} change
 * @param {string} [instead] what stands for strings and comments
 */
function mapCode(text, change, instead) {
  let at = 0
  let result = ''
  for (const match of text.matchAll(untouched)) {
    result += change(text.slice(at, match.index)) + (instead ?? match[0])
    at = match.index + match[0].length
  }
  return result + change(text.slice(at))
}
