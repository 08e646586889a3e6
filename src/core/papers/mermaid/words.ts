import { shownName } from '../said/visible.ts'

/** What Mermaid, or Markdown inside of it, would take for something other than text. */
const special =
  /["%\\#<>&*`~|{}[\]:;$]|^[-+=]|(?<=^\d+)[.)]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=direction)\s/gi

/**
 * Text for the inside of Mermaid’s double quotes: what is special becomes the code of its character, as in `#34;`.
 * Source: Mermaid documentation, "Flowchart", "Entity codes to escape characters".
 */
export function quotable(text: string): string {
  return text.replace(special, (one) => `#${one.charCodeAt(0)};`)
}

/** Names that mean something where the name of an entity stands, in any case. */
const reserved = new Set(
  (
    'accDescr accTitle class classDef direction end erDiagram many o one only optionally style ' +
    'subgraph title to u zero'
  )
    .toLowerCase()
    .split(' '),
)

/** Can the name stand for an entity as it is, in every version of Mermaid? */
export function isEntityWord(name: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9_]*$/.test(name) &&
    !reserved.has(name.toLowerCase()) &&
    !Reflect.has(Object.prototype, name)
  )
}

/** Letters, digits and pictures that may stand in the type and the name of an attribute. */
const foreign = /(?![A-Za-z0-9_-]|(?=[\u00c0-\u{10ffff}])[\p{L}\p{M}\p{N}\p{So}])./gsu

/** The nearest word that can stand for the name or the type of an attribute. */
export function attributeWord(name: string): string {
  const word = shownName(name).replace(foreign, '_')
  return /^[0-9-]|^[pfu]k(?![A-Za-z0-9_])/i.test(word) ? `_${word}` : word
}

/** Is the word of an attribute shown as the name that it stands for? Lines around it would make it bold. */
export function tellsName(word: string, name: string): boolean {
  return word === name && !/^__.*__$/.test(name)
}
