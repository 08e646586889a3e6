import { isOn, objectTypesOf, type Model, type ObjectType } from '#core/model'
import { indent, indentationAfter } from '../indentation.ts'
import { joinGaps, keyIn, renameKey, separatorOf, withoutComma, withoutKey } from './gaps.ts'
import { writeFileType } from './write-type.ts'

type FileSpelling = NonNullable<Model['spelling']['object-model']>

/**
 * The whole client schema as one JSON text. A file that was read keeps everything around its object types byte for
 * byte; new ones follow at the end. Without such a file: an array in the model's order.
 */
export function writeObjectModel(model: Model): string {
  const spelling = model.spelling['object-model']
  const types = objectTypesOf(model).filter((type) => isOn('object-model', type))
  if (!spelling || (spelling.gaps.length === 0 && types.length > 0))
    return writeCanonical(model, types)
  return writeIntoFile(model, types, spelling)
}

function writeCanonical(model: Model, types: readonly ObjectType[]): string {
  if (types.length === 0) return '[]\n'
  const texts = types.map((type) => indent(writeFileType(model, type, true).text, '  '))
  return `[\n  ${texts.join(',\n  ')}\n]\n`
}

function writeIntoFile(model: Model, types: readonly ObjectType[], spelling: FileSpelling): string {
  const { out, left, spelled } = writeSpelled(model, spelling)
  const fresh = types.filter(({ id }) => !spelled.has(id))
  const [only] = spelling.gaps
  if (only && isSingle(model, spelling) && (fresh.length > 0 || out.length === 0)) {
    const texts = [...out.slice(1), ...writeFresh(model, fresh, '  ', false)]
    return `${only.before}[${texts.join(',\n  ')}]${spelling.tail}`
  }
  if (fresh.length === 0)
    return (
      out.join('') +
      (out.length === 0 ? withoutKey(left).trimEnd() : withoutComma(left)) +
      spelling.tail
    )
  const separator = separatorOf(spelling.gaps.map(({ before }) => before))
  const isKeyed = spelling.gaps.every(({ before }) => keyIn(before) !== null)
  const texts = writeFresh(model, fresh, indentationAfter(separator), isKeyed)
  const start = out.length === 0 ? withoutKey(left) : out.join('') + withoutComma(left) + separator
  return start + texts.join(separator) + spelling.tail
}

/** The object types that the file has, each behind its gap, and the gaps that are left over at the end. */
function writeSpelled(
  model: Model,
  spelling: FileSpelling,
): { out: readonly string[]; left: string; spelled: ReadonlySet<string> } {
  const spelled = new Set<string>()
  const out: string[] = []
  let pending: string | null = null
  for (const { before, objectType } of spelling.gaps) {
    pending = pending === null ? before : joinGaps(pending, before, out.length === 0)
    const type = model.objectTypes.get(objectType)
    if (!type || !isOn('object-model', type) || spelled.has(objectType)) continue
    spelled.add(objectType)
    const { text, prefix, spelledName } = writeFileType(model, type, keyIn(pending) === null)
    out.push(renameKey(pending, type.name, spelledName), indent(text, prefix))
    pending = null
  }
  return { out, left: pending ?? '', spelled }
}

function writeFresh(
  model: Model,
  types: readonly ObjectType[],
  prefix: string,
  isKeyed: boolean,
): string[] {
  return types.map((type) => {
    const key = isKeyed ? `${JSON.stringify(type.name)}: ` : ''
    return key + indent(writeFileType(model, type, true).text, prefix)
  })
}

/** Is the file one object type, bare or in a wrapper such as `{ "schema": … }`, with no room for a second one? */
function isSingle(model: Model, { gaps }: FileSpelling): boolean {
  const [only, second] = gaps
  if (!only || second || /[[,]\s*$/.test(only.before)) return false
  const key = keyIn(only.before)
  if (key === null) return true
  const type = model.objectTypes.get(only.objectType)
  const name = type && writeFileType(model, type, false).spelledName
  return typeof name === 'string' && name !== JSON.parse(key)
}
