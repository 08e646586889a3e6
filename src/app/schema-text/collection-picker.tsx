import { memo, useState } from 'react'
import type { Model, ObjectTypeId } from '#core/model'
import { useView } from '#app/state'
import { Select } from '#app/ui'
import styles from './schema-text.module.css'
import { typesInlining, typesWithCollection } from './shown-types.ts'

type Option = { readonly value: ObjectTypeId; readonly label: string }

type Props = {
  readonly model: Model
  readonly selected: ObjectTypeId | undefined
  readonly shown: ObjectTypeId | null
  readonly onShow: (id: ObjectTypeId) => void
}

/** Chooses among the collections: all of them, or those that inline the selected embedded type. */
export function CollectionPicker({ model, selected, shown, onShow }: Props) {
  const type = selected === undefined ? undefined : model.objectTypes[selected]
  const inlined = type?.kind === 'embedded' ? type : null
  const choices = inlined ? typesInlining(model, inlined.id) : typesWithCollection(model)
  const options = useSameOptions(
    choices.map((id) => ({ value: id, label: model.objectTypes[id]?.name ?? id })),
  )
  if (shown === null || !choices.includes(shown)) return null
  return (
    <Choice
      label={inlined ? `Collections that inline ${inlined.name}` : 'Collection'}
      options={options}
      shown={shown}
      selects={inlined === null}
      onShow={onShow}
    />
  )
}

type ChoiceProps = {
  readonly label: string
  readonly options: readonly Option[]
  readonly shown: ObjectTypeId
  /** Choosing a collection also selects its object type. */
  readonly selects: boolean
  readonly onShow: (id: ObjectTypeId) => void
}

/** Thousands of options: drawn again only when one of them changed. */
const Choice = memo(function Choice({ label, options, shown, selects, onShow }: ChoiceProps) {
  return (
    <div className={styles.picker}>
      <Select
        label={label}
        hideLabel
        value={shown}
        options={options}
        onChange={(id) => {
          onShow(id)
          if (selects) useView.getState().select({ objectTypes: [id] }, 'other')
        }}
      />
    </div>
  )
})

/** The options of an earlier render for as long as they say the same. */
function useSameOptions(options: readonly Option[]): readonly Option[] {
  const [kept, keep] = useState(options)
  const isSame =
    kept.length === options.length &&
    kept.every(
      ({ value, label }, index) =>
        value === options[index]?.value && label === options[index].label,
    )
  if (isSame) return kept
  keep(options)
  return options
}
