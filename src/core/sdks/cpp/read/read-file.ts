import { spanAt, type Diagnostic, type Where } from '#core/diagnostics'
import type { PrimitiveType } from '#core/model'
import type { CodeClass } from '../../code.ts'
import { report as reportSdk } from '../../diagnostics.ts'
import type { FileReading, Range, ReadClass } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { report } from '../diagnostics.ts'
import { alphaOf } from './alpha.ts'
import { gather } from './gather.ts'
import { importsOf } from './imports.ts'
import { readAlphaClass, readClass, type ClassReading, type Schema } from './read-class.ts'
import { storedType } from './stored-type.ts'
import { parseType } from './type-text.ts'

type File = { readonly path: string; readonly text: string }

/** Reads the classes and enumerations of a file. A class is a struct that a macro of the same file describes. */
export function readFile(root: SyntaxNode, file: File): FileReading {
  const { path, text } = file
  const gathered = gather(root)
  const diagnostics: Diagnostic[] = []
  const where = ({ start, end }: Range): Where => ({ span: spanAt(path, text, start, end) })
  const structs = new Map(
    gathered.structs.map((node) => [node.childForFieldName('name')?.text ?? '', node]),
  )
  const usings = usingsOf(gathered.usings)
  const readings: ClassReading[] = []
  for (const node of gathered.macros) {
    const schema = schemaOf(node)
    const struct = structs.get(schema.className)
    const body = struct?.childForFieldName('body')
    if (struct && body)
      readings.push(readClass(struct, body, schema, usings.get(schema.className) ?? [], text))
    else diagnostics.push(report('schema-alone', { type: schema.className }, where(schema.range)))
  }
  for (const node of gathered.structs) {
    const body = node.childForFieldName('body')
    const alpha = body && alphaOf(node, body)
    if (alpha) readings.push(readAlphaClass(node, body, alpha, text))
  }
  for (const reading of readings) diagnostics.push(...complaintsAbout(reading, where))
  const classes = readings.map(({ source }) => source).sort((a, b) => a.range.start - b.range.start)
  const last = gathered.macros.at(-1)
  return {
    classes,
    aliases: aliasesOf(gathered.aliases),
    imports: {
      ...importsOf(gathered.includes, root, text),
      declared: [...gathered.declared, ...targetsElsewhere(classes)],
    },
    ...(last ? { next: endOfLine(last.endIndex, text) } : {}),
    diagnostics,
  }
}

/** Classes that are pointed to, but begin in another file: what is there suffices for them. */
function targetsElsewhere(classes: readonly ReadClass[]): readonly string[] {
  const here = new Set(classes.map(({ name }) => name))
  const names = classes.flatMap(({ properties }) =>
    properties.flatMap(({ value }) => (value.kind === 'named' ? value.name : [])),
  )
  return names.filter((name) => !here.has(name))
}

function endOfLine(at: number, text: string): number {
  return (
    at + (/^[ \t]{0,80};?[ \t]{0,80}(?=\r?\n|$)/.exec(text.slice(at, at + 170))?.[0].length ?? 0)
  )
}

/** Where names of other namespaces are brought here. */
function usingsOf(nodes: readonly SyntaxNode[]): ReadonlyMap<string, readonly Range[]> {
  const usings = new Map<string, Range[]>()
  for (const node of nodes) {
    const name = node.namedChildren.at(-1)?.text.split('::').at(-1)?.trim() ?? ''
    const range = { start: node.startIndex, end: node.endIndex }
    usings.set(name, [...(usings.get(name) ?? []), range])
  }
  return usings
}

const kinds: Readonly<Record<string, CodeClass['kind']>> = {
  REALM_SCHEMA: 'object',
  REALM_EMBEDDED_SCHEMA: 'embedded',
  REALM_ASYMMETRIC_SCHEMA: 'asymmetric',
}

function schemaOf(node: SyntaxNode): Schema {
  const args = node.childForFieldName('arguments')?.namedChildren ?? []
  const [className = '', ...names] = args
    .filter(({ type }) => type !== 'comment')
    .map(({ text }) => text)
  const kind = kinds[node.childForFieldName('function')?.text ?? ''] ?? 'object'
  return { kind, className, names, range: { start: node.startIndex, end: node.endIndex } }
}

/** Enumerations are stored as their numbers, and a choice of types as a mixed value. */
function aliasesOf(nodes: readonly SyntaxNode[]): ReadonlyMap<string, PrimitiveType> {
  const aliases = new Map<string, PrimitiveType>()
  for (const node of nodes) {
    const isEnum = node.type === 'enum_specifier'
    const field = node.type === 'type_definition' ? 'declarator' : 'name'
    const name = node.childForFieldName(field)?.text ?? ''
    const type = node.childForFieldName('type')
    const isNamedEnum = isEnum || type?.type === 'enum_specifier'
    const stored = type && !isNamedEnum ? primitiveOf(type.text) : null
    const primitive = isNamedEnum ? 'int' : stored
    if (name !== '' && primitive) aliases.set(name, primitive)
  }
  return aliases
}

function primitiveOf(text: string): PrimitiveType | null {
  const type = parseType(text)
  if (type?.name === 'variant') return 'mixed'
  const stored = type && storedType(type)
  const isPlain = stored && stored.container === 'none' && !stored.optional && !stored.primaryKey
  return isPlain && stored.value.kind === 'primitive' ? stored.value.primitive : null
}

function complaintsAbout(
  { source, members, missing }: ClassReading,
  where: (range: Range) => Where,
): readonly Diagnostic[] {
  const { storedName: type, nameRange } = source
  return [
    ...members.flatMap(({ field, hidden }) => {
      const { name: property, range } = field
      if (hidden === null) return []
      const text = oneLine(field.type)
      return hidden === 'default'
        ? [reportSdk('default-not-understood', { type, property }, where(range))]
        : [reportSdk('type-not-understood', { type, property, text }, where(range))]
    }),
    ...missing.map((text) => report('member-missing', { type, text }, where(nameRange))),
  ]
}

/** What is quoted, short enough to be read. */
function oneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
