import type { Model, ObjectTypeId } from '#core/model'
import { bulkTypes, type TypeChange } from '#core/refactor'
import { ids } from '#app/state'
import { BulkChange } from './bulk-change.tsx'

type Props = { readonly model: Model; readonly selected: readonly ObjectTypeId[] }

const labels = {
  object: 'Make them object types',
  embedded: 'Make them embedded types',
  asymmetric: 'Make them asymmetric types',
  both: 'On both sides',
  server: 'Server only',
  clients: 'Clients only',
} as const

const changes: Readonly<Record<keyof typeof labels, TypeChange>> = {
  object: { set: 'kind', kind: 'object' },
  embedded: { set: 'kind', kind: 'embedded' },
  asymmetric: { set: 'kind', kind: 'asymmetric' },
  both: { set: 'only', only: null },
  server: { set: 'only', only: 'app-services' },
  clients: { set: 'only', only: 'object-model' },
}

/** Changes the selected object types alike. */
export function BulkTypes({ model, selected }: Props) {
  return (
    <BulkChange
      what={`${selected.length} object types`}
      labels={labels}
      start="object"
      planOf={(choice) => bulkTypes(model, selected, changes[choice], ids)}
    />
  )
}
