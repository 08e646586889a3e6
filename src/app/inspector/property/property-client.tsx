import { canBePrimaryKey, type ClientPropertyFacts } from '#core/model'
import { indexesOf } from '#core/refactor'
import { Checkbox, Select } from '#app/ui'
import { CheckedField } from '../parts/checked-field.tsx'
import { commit } from '../commit.ts'
import { canCount, withFacts } from '../facts/property-rules.ts'
import styles from '../inspector.module.css'
import { readJson } from '../facts/keywords.ts'
import type { PropertyProps } from './property-props.ts'

const indexLabels = { general: 'General', 'full-text': 'Full text' } as const

type Facts = { readonly [Key in keyof ClientPropertyFacts]?: ClientPropertyFacts[Key] | undefined }

/** What clients alone know of a property: key, index, counter, default. */
export function PropertyClient({ type, property }: PropertyProps) {
  const at = { objectType: type.id, property: property.id }
  const { client } = property
  const set = (facts: Facts): string | null =>
    commit({ kind: 'setPropertyClient', ...at, client: withFacts(client, facts) })
  const isKey = type.primaryKey === property.id
  return (
    <div className={styles.fields}>
      {(isKey || (type.kind !== 'embedded' && canBePrimaryKey(property))) && (
        <Checkbox
          label="Primary key"
          checked={isKey}
          onChange={(checked) =>
            commit({
              kind: 'setPrimaryKey',
              objectType: type.id,
              property: checked ? property.id : null,
            })
          }
        />
      )}
      <IndexSelect isKey={isKey} property={property} onChange={(index) => set({ index })} />
      {(client.counter || (canCount(property) && !isKey)) && (
        <Checkbox
          label="Counter"
          checked={client.counter ?? false}
          hint="Increments from several devices add up."
          onChange={(checked) => set({ counter: checked || undefined })}
        />
      )}
      {property.type.kind !== 'inverse' && (
        <CheckedField
          label="Default (JSON)"
          mono
          placeholder="none"
          value={client.default ?? ''}
          onCommit={(typed) => {
            if (typed.trim() === '') return set({ default: undefined })
            const read = readJson(typed)
            return 'problem' in read ? read.problem : set({ default: read.value })
          }}
        />
      )}
    </div>
  )
}

type IndexProps = Pick<PropertyProps, 'property'> & {
  readonly isKey: boolean
  readonly onChange: (index: ClientPropertyFacts['index']) => void
}

function IndexSelect({ isKey, property, onChange }: IndexProps) {
  const { index } = property.client
  const allowed = indexesOf(property).filter((kind) => !isKey || kind === 'general')
  const offered = index && !allowed.includes(index) ? [...allowed, index] : allowed
  if (offered.length === 0) return null
  return (
    <Select
      label="Index"
      value={index ?? 'none'}
      options={[
        { value: 'none', label: 'None' },
        ...offered.map((kind) => ({ value: kind, label: indexLabels[kind] })),
      ]}
      {...(index && !allowed.includes(index)
        ? { error: 'A property of this type cannot have this index.' }
        : {})}
      onChange={(value) => onChange(value === 'none' ? undefined : value)}
    />
  )
}
