import type { ObjectTypeKind } from '#core/model'
import type { CodeProperty } from '../../code.ts'
import { defaultExpression } from '../defaults.ts'
import { escaped } from '../names.ts'
import { stringLiteral } from '../strings.ts'
import { collections, startValues, writtenTypes } from '../types.ts'

/** A member as it is written, and the names of others that it is written with. */
export type Declaration = {
  readonly annotations: readonly string[]
  readonly code: string
  readonly uses: readonly string[]
}

type Typed = { readonly type: string; readonly start: string; readonly uses: readonly string[] }

/** The declaration of a property in a class of this kind. */
export function declarationOf(property: CodeProperty, kind: ObjectTypeKind): Declaration {
  const { name, value } = property
  const { annotations, uses } = annotationsOf(property)
  if (value.kind === 'inverse') {
    const isParent = kind === 'embedded'
    const type = isParent ? value.className : `RealmResults<${value.className}>`
    const inverted = `${value.className}::${escaped(value.property)}`
    return {
      annotations,
      code: `val ${escaped(name)}: ${type} by backlinks(${inverted})`,
      uses: [...uses, 'backlinks', ...(isParent ? [] : ['RealmResults'])],
    }
  }
  const typed = typeOf(property)
  const { default: fallback } = property
  const start = fallback === null ? null : defaultExpression(property, fallback)
  return {
    annotations,
    code: `var ${escaped(name)}: ${typed.type} = ${start ?? typed.start}`,
    uses: [...uses, ...typed.uses],
  }
}

function annotationsOf(property: CodeProperty): Pick<Declaration, 'annotations' | 'uses'> {
  const { name, storedName, primaryKey, index } = property
  const plain = [
    ...(primaryKey ? ['PrimaryKey'] : []),
    ...(index === 'general' ? ['Index'] : []),
    ...(index === 'full-text' ? ['FullText'] : []),
  ]
  const isRenamed = name !== storedName
  const renaming = isRenamed ? [`@PersistedName(${stringLiteral(storedName)})`] : []
  return {
    annotations: [...plain.map((annotation) => `@${annotation}`), ...renaming],
    uses: isRenamed ? [...plain, 'PersistedName'] : plain,
  }
}

function typeOf({ value, container, optional, elementOptional, counter }: CodeProperty): Typed {
  const name =
    value.kind === 'primitive'
      ? counter
        ? 'MutableRealmInt'
        : writtenTypes[value.primitive]
      : value.className
  const own = value.kind === 'primitive' ? [name] : []
  if (container !== 'none') {
    const { type, create } = collections[container]
    const element = elementOptional ? `${name}?` : name
    return { type: `${type}<${element}>`, start: `${create}()`, uses: [...own, type, create] }
  }
  if (optional || value.kind !== 'primitive') return { type: `${name}?`, start: 'null', uses: own }
  const start = counter ? 'MutableRealmInt.create(0)' : startValues[value.primitive]
  return { type: name, start, uses: own }
}
