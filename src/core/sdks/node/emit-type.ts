import type { Diagnostic } from '#core/diagnostics'
import {
  referenceOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
} from '#core/model'
import { openCodeWriter, type Code, type CodeWriter } from '../shared/code-writer.ts'
import { lineComment, objectKey, stringLiteral } from '../shared/javascript.ts'
import { nodeDiagnostics } from './diagnostics.ts'
import { classNames, codeNames, type CodeName } from './names.ts'
import type { NodeOptions } from './options.ts'
import { isCounter, schemaEntry } from './schema-entry.ts'
import { fieldType } from './types.ts'

/** The code of one object type, before it is put into a file. */
export type EmittedType = {
  readonly name: string
  readonly code: Code
  /** Does it need `BSON` at run time or for types? */
  readonly usesBson: boolean
  /** Other object types it names, for imports. */
  readonly references: readonly ObjectTypeId[]
  readonly diagnostics: readonly Diagnostic[]
}

type Emission = {
  readonly model: Model
  readonly type: ObjectType
  readonly language: NodeOptions['language']
  readonly properties: readonly Property[]
  readonly names: ReadonlyMap<Property['id'], CodeName>
  readonly diagnostics: Diagnostic[]
}

/** `export class Dog …` in TypeScript, `const DogSchema = …` in JavaScript. */
export function emitType(model: Model, type: ObjectType, options: NodeOptions): EmittedType {
  const classes = classNames(model)
  const name = classes.get(type.id) ?? type.name
  const { names, diagnostics } = codeNames(type, options.language)
  const emission: Emission = {
    model,
    type,
    language: options.language,
    properties: [],
    names,
    diagnostics: [...diagnostics],
  }
  if (name !== (type.client.codeName ?? type.name))
    emission.diagnostics.push(
      nodeDiagnostics.report(
        'class-renamed',
        { type: type.name, text: name },
        { objectType: type.id },
      ),
    )
  const said = new Set<string>()
  const properties = type.properties.filter((property) => isEmitted(emission, property, said))
  const writer = openCodeWriter('  ')
  writer.mark(type.id, null, () => {
    const whole = { ...emission, properties }
    if (options.language === 'typescript') writeClass(writer, whole, name, classes)
    else
      writeConstant(
        writer,
        whole,
        `${options.modules === 'esm' ? 'export ' : ''}const ${name}Schema`,
      )
  })
  const code = writer.code()
  return {
    name,
    code,
    usesBson: /\bBSON\./.test(code.text),
    references: [...new Set(properties.flatMap((property) => referenceOf(property) ?? []))],
    diagnostics: emission.diagnostics,
  }
}

/** `said`: the names of the properties before it that are emitted. */
function isEmitted(
  { type, names, diagnostics }: Emission,
  property: Property,
  said: Set<string>,
): boolean {
  const where = { objectType: type.id, property: property.id }
  const slots = { type: type.name, property: property.name }
  if (property.type.kind === 'serverOnly') {
    const text = property.type.label
    diagnostics.push(nodeDiagnostics.report('server-only', { ...slots, text }, where))
    return false
  }
  if (property.type.kind === 'unresolved') {
    const text = property.type.typeName
    diagnostics.push(nodeDiagnostics.report('unknown-type', { ...slots, text }, where))
    return false
  }
  const name = names.get(property.id)?.name ?? property.name
  if (!said.has(name)) {
    said.add(name)
    return true
  }
  diagnostics.push(nodeDiagnostics.report('repeated-name', slots, where))
  return false
}

function writeClass(
  writer: CodeWriter,
  emission: Emission,
  name: string,
  classes: ReadonlyMap<ObjectTypeId, string>,
): void {
  writer.block(`export class ${name} extends Realm.Object<${name}> {`, '}', () => {
    for (const property of emission.properties) {
      const codeName = emission.names.get(property.id)
      if (!codeName?.hasField) continue
      const target = referenceOf(property)
      const reference = (target && classes.get(target)) ?? ''
      const field = fieldType(property, isCounter(property), reference)
      const mark = property.container === 'none' && property.optional ? '?' : '!'
      writer.mark(emission.type.id, property.id, () =>
        writer.line(`${fieldKey(codeName.name)}${mark}: ${field};`),
      )
    }
    if (emission.properties.length > 0) writer.line('')
    writeSchema(writer, emission, 'static schema: ObjectSchema = {', '};')
  })
}

function writeConstant(writer: CodeWriter, emission: Emission, head: string): void {
  writeSchema(writer, emission, `${head} = {`, '};')
}

function writeSchema(writer: CodeWriter, emission: Emission, open: string, close: string): void {
  const { type, names, properties } = emission
  const primary = properties.find(({ id }) => id === type.primaryKey)
  const emitted = new Set(properties)
  writer.block(open, close, () => {
    writer.line(`name: ${stringLiteral(type.name)},`)
    if (primary) writer.line(`primaryKey: ${stringLiteral(names.get(primary.id)?.name ?? '')},`)
    if (type.kind !== 'object') writer.line(`${type.kind}: true,`)
    if (type.properties.length === 0) writer.line('properties: {},')
    else
      writer.block('properties: {', '},', () => {
        for (const property of type.properties)
          writer.mark(type.id, property.id, () =>
            writeEntry(writer, emission, property, emitted.has(property)),
          )
      })
  })
}

function writeEntry(
  writer: CodeWriter,
  { model, type, names, diagnostics }: Emission,
  property: Property,
  isEmitted: boolean,
): void {
  if (!isEmitted) {
    writer.line(lineComment(`${property.name}: left out, ${reasonOf(property)}`))
    return
  }
  const name = names.get(property.id)?.name ?? property.name
  const entry = schemaEntry(model, property, name, property.id === type.primaryKey)
  writer.line(`${objectKey(name)}: ${entry.text},`)
  if (!entry.losesDefault) return
  const slots = { type: type.name, property: property.name, text: property.client.default ?? '' }
  const where = { objectType: type.id, property: property.id }
  diagnostics.push(nodeDiagnostics.report('default-left-out', slots, where))
}

function reasonOf({ type }: Property): string {
  if (type.kind === 'serverOnly') return `the server alone knows the type ${type.label}`
  if (type.kind === 'unresolved') return `${type.typeName} does not exist`
  return 'another property has that name'
}

/** A class field may be called `__proto__` without harm. */
function fieldKey(name: string): string {
  return name === '__proto__' ? '"__proto__"' : objectKey(name)
}
