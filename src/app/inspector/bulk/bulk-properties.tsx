import type { Model, ObjectType, PropertyId } from '#core/model'
import { bulkProperties, type PropertyChange } from '#core/refactor'
import { BulkChange } from './bulk-change.tsx'

type Props = {
  readonly model: Model
  readonly type: ObjectType
  readonly chosen: ReadonlySet<PropertyId>
}

const labels = {
  required: 'Required',
  optional: 'Optional',
  indexed: 'Indexed',
  fullText: 'Full-text index',
  noIndex: 'No index',
  both: 'On both sides',
  server: 'Server only',
  clients: 'Clients only',
  gone: 'Delete',
} as const

const changes: Readonly<Record<keyof typeof labels, PropertyChange>> = {
  required: { set: 'optional', optional: false },
  optional: { set: 'optional', optional: true },
  indexed: { set: 'index', index: 'general' },
  fullText: { set: 'index', index: 'full-text' },
  noIndex: { set: 'index', index: null },
  both: { set: 'only', only: null },
  server: { set: 'only', only: 'app-services' },
  clients: { set: 'only', only: 'object-model' },
  gone: { set: 'gone' },
}

/** Changes the chosen properties alike. Nothing while fewer than two are chosen. */
export function BulkProperties({ model, type, chosen }: Props) {
  const picked = type.properties.flatMap(({ id }) => (chosen.has(id) ? [id] : []))
  if (picked.length < 2) return null
  return (
    <BulkChange
      what={`${picked.length} properties of ${type.name}`}
      labels={labels}
      start="required"
      planOf={(choice) => bulkProperties(model, type.id, picked, changes[choice])}
    />
  )
}
