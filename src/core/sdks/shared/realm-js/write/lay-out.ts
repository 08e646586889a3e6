import type { CodeFile, PlannedClass } from '../../../code.ts'
import { usesBson } from '../types.ts'
import { exportedName, type Written } from '../written.ts'

/** One file with all classes, or one for each and an `index` that lists them. */
export function layOut(classes: readonly PlannedClass[], written: Written): readonly CodeFile[] {
  const names = classes.map((planned) => exportedName(planned, written))
  if (written.files === 'one') {
    const after = [
      ...registration(names, written),
      ...commonJsExports([...names, 'schema'], written),
    ]
    return [file('schema', written, { imports: importOfRealm(classes, written), classes, after })]
  }
  const index = file('index', written, {
    imports: classes.map((planned) => importOf(planned, written)),
    between: isCommonJs(written) ? [] : reExports(names),
    after: [...registration(names, written), ...commonJsExports([...names, 'schema'], written)],
  })
  return [...classes.map((planned) => classFile(planned, written)), index]
}

function classFile(planned: PlannedClass, written: Written): CodeFile {
  const { name, properties } = planned
  const others = new Set(
    properties.flatMap(({ value }) => (value.kind === 'primitive' ? [] : [value.className])),
  )
  others.delete(name)
  const types =
    written.form === 'schemas'
      ? []
      : [...others].map((one) => `import type { ${one} } from "./${one}${written.extension}";`)
  return file(name, written, {
    imports: [...importOfRealm([planned], written), ...types],
    classes: [planned],
    after: isCommonJs(written) ? [`module.exports = { ${exportedName(planned, written)} };`] : [],
  })
}

function file(name: string, written: Written, parts: Partial<CodeFile>): CodeFile {
  const { language } = written
  const path = `${name}.${language === 'typescript' ? 'ts' : 'js'}`
  return { path, language, before: [], imports: [], between: [], classes: [], after: [], ...parts }
}

function importOfRealm(classes: readonly PlannedClass[], written: Written): readonly string[] {
  if (classes.length === 0) return []
  const { form, language } = written
  const properties = classes.flatMap((planned) => planned.properties)
  const needs = (name: string, isNeeded: boolean): readonly string[] => (isNeeded ? [name] : [])
  const names = [
    ...needs(
      'BSON',
      properties.some((property) => usesBson(property, written)),
    ),
    ...needs('index', form === 'babel' && properties.some(({ index }) => index !== null)),
    ...needs(
      'mapTo',
      form === 'babel' && properties.some(({ name, storedName }) => name !== storedName),
    ),
    ...needs('type ObjectSchema', form !== 'babel' && language === 'typescript'),
  ]
  const listed = names.length === 0 ? [] : [`{ ${names.join(', ')} }`]
  const imported = [...needs('Realm', form !== 'schemas'), ...listed].join(', ')
  if (imported === '') return []
  if (isCommonJs(written)) return [`const ${imported} = require("realm");`]
  return [
    imported === '{ type ObjectSchema }'
      ? 'import type { ObjectSchema } from "realm";'
      : `import ${imported} from "realm";`,
  ]
}

function importOf(planned: PlannedClass, written: Written): string {
  const name = exportedName(planned, written)
  const from = `"./${planned.name}${written.extension}"`
  return isCommonJs(written)
    ? `const { ${name} } = require(${from});`
    : `import { ${name} } from ${from};`
}

function reExports(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : bracketed('export {', names, '};')
}

/** The list of all classes that an app registers. */
function registration(names: readonly string[], written: Written): readonly string[] {
  const word = isCommonJs(written) ? 'const' : 'export const'
  return bracketed(`${word} schema = [`, names, '];')
}

function commonJsExports(names: readonly string[], written: Written): readonly string[] {
  return isCommonJs(written) ? ['', ...bracketed('module.exports = {', names, '};')] : []
}

/** On one line where that fits in 80 columns, else one item a line. */
function bracketed(open: string, items: readonly string[], close: string): readonly string[] {
  const pad = open.endsWith('{') && items.length > 0 ? ' ' : ''
  const line = open + pad + items.join(', ') + pad + close
  return line.length <= 80 ? [line] : [open, ...items.map((item) => `  ${item},`), close]
}

function isCommonJs({ language, modules }: Written): boolean {
  return language === 'javascript' && modules === 'commonjs'
}
