import { naming, newCollection } from '#core/edits'
import {
  canBePrimaryKey,
  type Collection,
  type Model,
  type ObjectType,
  type ObjectTypeKind,
} from '#core/model'
import { kindEdit } from '#core/refactor'
import { Button } from '#app/ui'
import { CheckedField } from '../parts/checked-field.tsx'
import { CheckedSelect } from '../parts/checked-select.tsx'
import { SideSelect } from '../parts/side-select.tsx'
import { commit } from '../commit.ts'
import styles from '../inspector.module.css'

type Props = { readonly model: Model; readonly type: ObjectType }

const kinds = [
  { value: 'object', label: 'Object' },
  { value: 'embedded', label: 'Embedded object' },
  { value: 'asymmetric', label: 'Asymmetric object' },
] as const satisfies readonly { readonly value: ObjectTypeKind; readonly label: string }[]

/** What an object type is called, what it is, and where it lives. */
export function ObjectTypeIdentity({ model, type }: Props) {
  return (
    <div className={styles.fields}>
      <CheckedField
        label="Name"
        value={type.name}
        onCommit={(name) => commit(naming(model, type, name))}
      />
      <div className={styles.pair}>
        <CheckedSelect
          label="Kind"
          value={type.kind}
          options={kinds}
          onCommit={(kind) => commit(kindEdit(model, type, kind))}
        />
        <CheckedField
          label="Name in code"
          value={type.client.codeName ?? ''}
          placeholder={type.name}
          onCommit={(name) => commit(codeNameEdit(type, name))}
        />
      </div>
      <SideSelect
        only={type.only}
        onCommit={(only) => commit({ kind: 'setObjectTypeOnly', objectType: type.id, only })}
      />
      {type.kind !== 'embedded' && <PrimaryKey type={type} />}
      {type.kind !== 'embedded' && <CollectionFields model={model} type={type} />}
    </div>
  )
}

function codeNameEdit(type: ObjectType, name: string) {
  const { codeName: _, ...rest } = type.client
  const given = name.trim() === '' || name === type.name ? {} : { codeName: name }
  return {
    kind: 'setObjectTypeClient',
    objectType: type.id,
    client: { ...rest, ...given },
  } as const
}

function PrimaryKey({ type }: { readonly type: ObjectType }) {
  const choices = type.properties.filter(
    (property) => canBePrimaryKey(property) || property.id === type.primaryKey,
  )
  return (
    <CheckedSelect
      label="Primary key"
      value={type.primaryKey ?? ''}
      options={[
        { value: '', label: 'None' },
        ...choices.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onCommit={(value) => {
        const property = choices.find(({ id }) => id === value)?.id ?? null
        return commit({ kind: 'setPrimaryKey', objectType: type.id, property })
      }}
    />
  )
}

function CollectionFields({ model, type }: Props) {
  const { collection, id } = type
  if (!collection)
    return (
      <div className={styles.row}>
        <span className={styles.soft}>No collection: only clients know this type.</span>
        <Button
          onClick={() =>
            commit({
              kind: 'setCollection',
              objectType: id,
              collection: collectionFor(model, type),
            })
          }
        >
          Add collection
        </Button>
      </div>
    )
  const set = (part: Partial<Collection>): string | null => {
    if (Object.values(part).some((text) => text.trim() === '')) return 'This cannot be empty.'
    return commit({
      kind: 'setCollection',
      objectType: id,
      collection: { ...collection, ...part },
    })
  }
  return (
    <>
      <CheckedField label="Collection" value={collection.name} onCommit={(name) => set({ name })} />
      <div className={styles.pair}>
        <CheckedField
          label="Database"
          value={collection.database}
          onCommit={(database) => set({ database })}
        />
        <CheckedField
          label="Data source"
          value={collection.dataSource}
          onCommit={(dataSource) => set({ dataSource })}
        />
      </div>
      <Button
        variant="quiet"
        onClick={() => commit({ kind: 'setCollection', objectType: id, collection: null })}
      >
        Remove collection
      </Button>
    </>
  )
}

/** The collection a type has, or the one it would get. */
function collectionFor(model: Model, { collection, name }: ObjectType): Collection {
  return collection ?? newCollection(model, name)
}
