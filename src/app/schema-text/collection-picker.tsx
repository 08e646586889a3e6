import type { Model, ObjectTypeId } from '#core/model'
import { useView } from '#app/state'
import { Select } from '#app/ui'
import styles from './schema-text.module.css'
import { typesInlining, typesWithCollection } from './shown-types.ts'

type Props = {
  readonly model: Model
  readonly selected: ObjectTypeId | undefined
  readonly shown: ObjectTypeId | null
  readonly onShow: (id: ObjectTypeId) => void
}

/** Chooses among the collections: all of them, or those that inline the selected embedded type. */
export function CollectionPicker({ model, selected, shown, onShow }: Props) {
  const type = selected === undefined ? undefined : model.objectTypes.get(selected)
  const inlined = type?.kind === 'embedded' ? type : null
  const choices = inlined ? typesInlining(model, inlined.id) : typesWithCollection(model)
  const options = choices.map(({ id, name }) => ({ value: id, label: name }))
  if (shown === null || !choices.some(({ id }) => id === shown)) return null
  return (
    <div className={styles.picker}>
      <Select
        label={inlined ? `Collections that inline ${inlined.name}` : 'Collection'}
        hideLabel
        value={shown}
        options={options}
        onChange={(id) => {
          onShow(id)
          if (!inlined) useView.getState().select({ objectTypes: [id] }, 'other')
        }}
      />
    </div>
  )
}
