import { spanAt, type Diagnostic } from '#core/diagnostics'
import { forcedElementOptional, type PrimitiveType } from '#core/model'
import type { CodeProperty, CodeValue } from '../code.ts'
import type { AnySdk } from '../contract.ts'
import { report } from '../diagnostics.ts'
import type { FileReading, FoundClass, ReadClass, ReadProperty } from './file-reading.ts'
import type { SourceFile } from './source-file.ts'

type Resolved = {
  readonly classes: readonly FoundClass[]
  readonly diagnostics: readonly Diagnostic[]
}

type Names = {
  /** By the name that the SDK's code refers by; where that is the stored one, by the name in code after it. */
  readonly classes: ReadonlyMap<string, ReadClass>
  readonly aliases: ReadonlyMap<string, PrimitiveType>
  readonly refersBy: 'code' | 'stored'
}

/** Looks up every name in what was read from all files: classes, enumerations, the properties that are inverted. */
export function resolveClasses(
  sdk: AnySdk,
  readings: ReadonlyMap<string, FileReading>,
  files: readonly SourceFile[],
): Resolved {
  const { refersBy } = sdk.rules(sdk.options.defaults)
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const diagnostics: Diagnostic[] = []
  const found = new Map<string, { readonly file: string; readonly source: ReadClass }>()
  const classes = new Map<string, ReadClass>()
  const aliases = new Map<string, PrimitiveType>()
  for (const [file, reading] of readings) {
    for (const [name, primitive] of reading.aliases) aliases.set(name, primitive)
    for (const source of reading.classes) {
      if (found.has(source.storedName)) {
        const { start, end } = source.nameRange
        const span = spanAt(file, texts.get(file) ?? '', start, end)
        diagnostics.push(report('repeated-class', { type: source.storedName }, { span }))
        continue
      }
      found.set(source.storedName, { file, source })
      classes.set(refersBy === 'code' ? source.name : source.storedName, source)
    }
  }
  if (refersBy === 'stored')
    for (const { source } of found.values())
      if (!classes.has(source.name)) classes.set(source.name, source)
  const names: Names = { classes, aliases, refersBy }
  return {
    classes: [...found.values()].map(({ file, source }): FoundClass => {
      const { name, storedName, kind } = source
      const properties = once(source, file, texts.get(file) ?? '', diagnostics).map((property) =>
        resolveProperty(property, names),
      )
      return { name, storedName, kind, properties, file, source }
    }),
    diagnostics,
  }
}

function once(
  { storedName, properties }: ReadClass,
  file: string,
  text: string,
  diagnostics: Diagnostic[],
): readonly ReadProperty[] {
  const seen = new Set<string>()
  return properties.filter(({ storedName: name, range }) => {
    if (!seen.has(name)) return seen.add(name)
    const span = spanAt(file, text, range.start, range.end)
    diagnostics.push(report('repeated-property', { type: storedName, text: name }, { span }))
    return false
  })
}

/** A property with its names looked up, and optionality as Realm forces it. */
function resolveProperty(property: ReadProperty, names: Names): CodeProperty {
  const value = resolveValue(property, names)
  return { ...factsOf(property), value, ...optionalityOf(property, value) }
}

function factsOf({
  name,
  storedName,
  primaryKey,
  index,
  counter,
  default: fallback,
}: ReadProperty) {
  return { name, storedName, primaryKey, index, counter, default: fallback }
}

function optionalityOf(
  { container, optional, elementOptional }: ReadProperty,
  value: CodeValue,
): Pick<CodeProperty, 'container' | 'optional' | 'elementOptional'> {
  if (value.kind === 'inverse')
    return { container: 'list', optional: false, elementOptional: false }
  const type = value.kind === 'primitive' ? value : ({ kind: 'unresolved', typeName: '' } as const)
  const forced = forcedElementOptional(type, container)
  if (container === 'none')
    return { container, optional: forced ?? optional, elementOptional: false }
  return { container, optional: false, elementOptional: forced ?? elementOptional }
}

function resolveValue({ value }: Pick<ReadProperty, 'value'>, names: Names): CodeValue {
  if (value.kind === 'primitive') return value
  if (value.kind === 'named') {
    const target = names.classes.get(value.name)
    const primitive = target ? undefined : names.aliases.get(value.name)
    if (primitive) return { kind: 'primitive', primitive }
    return {
      kind: 'object',
      className: target?.name ?? value.name,
      storedName: target?.storedName ?? value.name,
      embedded: target?.kind === 'embedded',
    }
  }
  const origin = names.classes.get(value.className)
  const inverted =
    origin?.properties.find(
      ({ name, storedName }) => (names.refersBy === 'code' ? name : storedName) === value.property,
    ) ??
    (names.refersBy === 'stored'
      ? origin?.properties.find(({ name }) => name === value.property)
      : undefined)
  return {
    kind: 'inverse',
    className: origin?.name ?? value.className,
    storedName: origin?.storedName ?? value.className,
    property: inverted?.name ?? value.property,
    storedProperty: inverted?.storedName ?? value.property,
  }
}
