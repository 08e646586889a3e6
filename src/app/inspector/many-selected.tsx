import type { Model, ObjectTypeId } from '#core/model'
import { deleteObjectTypes } from '#app/state'
import { Button } from '#app/ui'
import { BulkTypes } from './bulk/bulk-types.tsx'
import styles from './inspector.module.css'
import { PanelTitle } from './parts/panel-title.tsx'
import { goTo } from './selecting.ts'

type Props = { readonly model: Model; readonly selected: readonly ObjectTypeId[] }

/** What can be done with several object types at once. */
export function ManySelected({ model, selected }: Props) {
  const types = selected.flatMap((id) => model.objectTypes.get(id) ?? [])
  return (
    <>
      <PanelTitle title={`${types.length} object types`} />
      <div className={styles.body}>
        <ul className={styles.list}>
          {types.map((type) => (
            <li key={type.id}>
              <button type="button" className={styles.jump} onClick={() => goTo(type.id)}>
                {type.name}
                <span className={styles.soft}>{type.properties.length} properties</span>
              </button>
            </li>
          ))}
        </ul>
        <BulkTypes model={model} selected={selected} />
        <Button
          variant="danger"
          icon="trash"
          onClick={() => deleteObjectTypes(selected, 'inspector')}
        >
          Delete {types.length} object types
        </Button>
      </div>
    </>
  )
}
