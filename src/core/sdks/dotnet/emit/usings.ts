import type { PrimitiveType } from '#core/model'
import type { CodeProperty, PlannedClass } from '../../code.ts'

const namespaces = {
  bool: null,
  int: null,
  float: null,
  double: null,
  decimal128: 'MongoDB.Bson',
  string: null,
  data: null,
  date: 'System',
  objectId: 'MongoDB.Bson',
  uuid: 'System',
  mixed: null,
} as const satisfies Record<PrimitiveType, string | null>

const inOrder = ['System', 'System.Collections.Generic', 'System.Linq', 'MongoDB.Bson', 'Realms']

/** The lines for the namespaces that the code of these classes uses, those of the system first, as `dotnet format` sorts them. */
export function usingsOf(classes: readonly PlannedClass[]): readonly string[] {
  const used = new Set(classes.flatMap(({ properties }) => properties.flatMap(namespacesOf)))
  used.add('Realms')
  return inOrder
    .filter((namespace) => used.has(namespace))
    .map((namespace) => `using ${namespace};`)
}

function namespacesOf(property: CodeProperty): readonly string[] {
  const { value, container, default: fallback } = property
  if (value.kind === 'inverse') return ['System.Linq']
  const found = container === 'none' ? [] : ['System.Collections.Generic']
  if (value.kind !== 'primitive') return found
  const own = namespaces[value.primitive]
  if (own !== null) found.push(own)
  if (value.primitive === 'data' && fallback !== null) found.push('System')
  return found
}
