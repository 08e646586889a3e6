import { objectTypesOf, referenceOf, viewOf, type Model, type ObjectType } from '#core/model'
import type { Emitted, EmittedFile } from '../contract.ts'
import { openCodeWriter } from '../shared/code-writer.ts'
import { emitType, type EmittedType } from './emit-type.ts'
import { classNames } from './names.ts'
import type { NodeOptions } from './options.ts'

/** Model code for Node.js: classes with a static schema (TypeScript) or plain schemas (JavaScript). */
export function emitNode(whole: Model, options: NodeOptions): Emitted {
  const model = viewOf(whole, 'object-model')
  const types = objectTypesOf(model).map((type) => rememberedType(model, type, options))
  const files =
    options.files === 'one'
      ? [oneFile(types, options)]
      : [...types.map((type) => classFile(model, type, options)), indexFile(types, options)]
  return { files, diagnostics: types.flatMap(({ diagnostics }) => diagnostics) }
}

/** The paths of the files that `emitNode` gives. */
export function nodeFiles(whole: Model, options: NodeOptions): readonly string[] {
  const model = viewOf(whole, 'object-model')
  const extension = extensionOf(options)
  if (options.files === 'one') return [`schema.${extension}`]
  return [
    ...[...classNames(model).values()].map((name) => `${name}.${extension}`),
    `index.${extension}`,
  ]
}

function oneFile(types: readonly EmittedType[], options: NodeOptions): EmittedFile {
  const writer = openCodeWriter('  ')
  const head = importOfRealm(types, options)
  if (head) writer.line(head)
  types.forEach((type, i) => {
    if (head || i > 0) writer.line('')
    writer.paste(type.code)
  })
  const names = types.map((type) => exportedName(type, options))
  if (head || types.length > 0) writer.line('')
  for (const line of listOf('schema', names, isCommonJs(options) ? 'const' : 'export const'))
    writer.line(line)
  if (isCommonJs(options)) {
    writer.line('')
    for (const line of bracketed('module.exports = {', [...names, 'schema'], '};'))
      writer.line(line)
  }
  return fileOf('schema', writer.code(), options)
}

function classFile(model: Model, type: EmittedType, options: NodeOptions): EmittedFile {
  const writer = openCodeWriter('  ')
  const classes = classNames(model)
  const head = importOfRealm([type], options)
  if (head) writer.line(head)
  const others = type.references
    .flatMap((id) => classes.get(id) ?? [])
    .filter((name) => name !== type.name)
  if (options.language === 'typescript')
    for (const name of others) writer.line(`import type { ${name} } from "./${name}.js";`)
  if (head) writer.line('')
  writer.paste(type.code)
  if (isCommonJs(options)) {
    writer.line('')
    writer.line(`module.exports = { ${exportedName(type, options)} };`)
  }
  return fileOf(type.name, writer.code(), options)
}

function indexFile(types: readonly EmittedType[], options: NodeOptions): EmittedFile {
  const writer = openCodeWriter('  ')
  const names = types.map((type) => exportedName(type, options))
  types.forEach(({ name }, i) => {
    const from = `"./${name}.js"`
    writer.line(
      isCommonJs(options)
        ? `const { ${names[i]} } = require(${from});`
        : `import { ${names[i]} } from ${from};`,
    )
  })
  if (types.length > 0) writer.line('')
  if (!isCommonJs(options) && types.length > 0) {
    for (const line of bracketed('export {', names, '};')) writer.line(line)
    writer.line('')
  }
  for (const line of listOf('schema', names, isCommonJs(options) ? 'const' : 'export const'))
    writer.line(line)
  if (isCommonJs(options)) {
    writer.line('')
    for (const line of bracketed('module.exports = {', [...names, 'schema'], '};'))
      writer.line(line)
  }
  return fileOf('index', writer.code(), options)
}

function importOfRealm(types: readonly EmittedType[], options: NodeOptions): string | null {
  const usesBson = types.some((type) => type.usesBson)
  if (options.language === 'typescript')
    return types.length === 0
      ? null
      : `import Realm, { ${usesBson ? 'BSON, ' : ''}type ObjectSchema } from "realm";`
  if (!usesBson) return null
  return isCommonJs(options)
    ? 'const { BSON } = require("realm");'
    : 'import { BSON } from "realm";'
}

function listOf(name: string, items: readonly string[], keyword: string): string[] {
  return bracketed(`${keyword} ${name} = [`, items, '];')
}

/** On one line where that fits in 80 columns, else one item a line. */
function bracketed(open: string, items: readonly string[], close: string): string[] {
  const pad = open.endsWith('{') && items.length > 0 ? ' ' : ''
  const line = open + pad + items.join(', ') + pad + close
  return line.length <= 80 ? [line] : [open, ...items.map((item) => `  ${item},`), close]
}

function exportedName({ name }: EmittedType, { language }: NodeOptions): string {
  return language === 'typescript' ? name : `${name}Schema`
}

function isCommonJs({ language, modules }: NodeOptions): boolean {
  return language === 'javascript' && modules === 'commonjs'
}

function extensionOf({ language }: NodeOptions): 'ts' | 'js' {
  return language === 'typescript' ? 'ts' : 'js'
}

function fileOf(
  name: string,
  code: ReturnType<ReturnType<typeof openCodeWriter>['code']>,
  options: NodeOptions,
): EmittedFile {
  return { path: `${name}.${extensionOf(options)}`, language: options.language, ...code }
}

const known = new WeakMap<ObjectType, Map<string, EmittedType>>()

/** Emits a type anew only when it, a name it mentions or an option has changed. */
function rememberedType(model: Model, type: ObjectType, options: NodeOptions): EmittedType {
  const key = JSON.stringify([options.language, options.modules, namesAround(model, type)])
  const remembered = known.get(type)
  const emitted = remembered?.get(key) ?? emitType(model, type, options)
  if (!remembered?.has(key)) known.set(type, new Map([[key, emitted]]))
  return emitted
}

function namesAround(model: Model, type: ObjectType): (string | undefined)[] {
  const classes = classNames(model)
  const names: (string | undefined)[] = [classes.get(type.id)]
  for (const property of type.properties) {
    const target = referenceOf(property)
    if (!target) continue
    names.push(classes.get(target), model.objectTypes.get(target)?.name)
    const { type: reference } = property
    if (reference.kind !== 'inverse') continue
    const origin = model.objectTypes.get(target)
    names.push(origin?.properties.find(({ id }) => id === reference.property)?.name)
  }
  return names
}
