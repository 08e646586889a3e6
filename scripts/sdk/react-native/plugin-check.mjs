import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import ts from 'typescript'
import { canonicalSchema } from './canonical.mjs'
import { evaluate } from './evaluate.mjs'

/**
 * @typedef {import('./canonical.mjs').ObjectSchema} ObjectSchema
 * @typedef {{ readonly name: string, readonly file: string, readonly properties: readonly string[] }} Plain
 */

/**
 * What is wrong with the schemas that Realm's Babel plugin makes of a case's classes. A class without a schema of its own
 * must get one with every property it declares, and nothing may be left out with a warning. An `expected.json` in the
 * case lists the schemas that must come out.
 *
 * @param {import('./tools.mjs').Tools} tools
 * @param {import('../checker.mjs').Case} one
 * @returns {readonly string[]}
 */
export function pluginProblems(tools, { folder, files }) {
  const sources = files.filter((file) => file.endsWith('.ts'))
  const classes = sources.flatMap((file) => plainClasses(folder, file))
  if (classes.length === 0) return []
  const { printed, exports } = evaluate(tools, folder, sources)
  const schemas = classes.map(({ name, file }) => {
    const made = /** @type {{ schema?: ObjectSchema } | undefined} */ (exports.get(file)?.[name])
    return made?.schema
  })
  const missing = classes.flatMap((one, at) => missingOf(one, schemas[at]))
  return [...printed, ...missing, ...unexpected(join(folder, 'expected.json'), schemas)]
}

/**
 * @param {Plain} one
 * @param {ObjectSchema | undefined} schema
 */
function missingOf({ name, file, properties }, schema) {
  if (schema === undefined) return [`${file}: the plugin makes no schema for \`${name}\``]
  const made = Object.keys(schema.properties)
  const vague = Object.entries(schema.properties)
    .filter(([, one]) => typeof one !== 'string' && needsElement(one.type) && !one.objectType)
    .map(([key]) => `${file}: \`${name}.${key}\` gets no element type`)
  if (isDeepStrictEqual([...made].sort(), [...properties].sort())) return vague
  const lost = `${file}: \`${name}\` declares ${properties.join(', ')}, but gets ${made.join(', ')}`
  return [...vague, lost]
}

/** @param {string} type */
function needsElement(type) {
  return ['list', 'set', 'dictionary', 'object', 'linkingObjects'].includes(type)
}

/**
 * @param {string} file
 * @param {readonly (ObjectSchema | undefined)[]} schemas
 */
function unexpected(file, schemas) {
  if (!existsSync(file)) return []
  const expected = /** @type {ObjectSchema[]} */ (JSON.parse(readFileSync(file, 'utf8')))
  return expected.flatMap((wanted) => {
    const made = schemas.find((schema) => schema?.name === wanted.name)
    if (made === undefined) return [`expected.json: no schema \`${wanted.name}\` comes out`]
    if (isDeepStrictEqual(canonicalSchema(made), canonicalSchema(wanted))) return []
    const said = JSON.stringify(canonicalSchema(made), null, 1)
    return [`expected.json: \`${wanted.name}\` comes out as ${said}`]
  })
}

/**
 * The classes of a file that extend Realm's and bring no `static schema`.
 *
 * @param {string} folder
 * @param {string} file
 * @returns {Plain[]}
 */
function plainClasses(folder, file) {
  const text = readFileSync(join(folder, file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  return source.statements
    .filter(ts.isClassDeclaration)
    .filter(({ heritageClauses }) => /\bObject\b/.test(heritageClauses?.[0]?.getText() ?? ''))
    .map(({ name, members }) => ({
      name: name?.text ?? '',
      members: members.filter(ts.isPropertyDeclaration),
    }))
    .filter(({ members }) => !members.some((one) => isStatic(one) && nameOf(one) === 'schema'))
    .map(({ name, members }) => ({
      name,
      file,
      properties: members.filter((one) => !isStatic(one)).map(nameOf),
    }))
}

/** @param {ts.PropertyDeclaration} property */
function isStatic({ modifiers }) {
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true
}

/** @param {ts.PropertyDeclaration} property */
function nameOf({ name }) {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText()
}
