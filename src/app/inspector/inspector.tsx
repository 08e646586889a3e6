import type { ReactNode } from 'react'
import { propertyOf } from '#core/model'
import { useDocument, useView } from '#app/state'
import { useKeptFocus } from '#app/ui'
import styles from './inspector.module.css'
import { ManySelected } from './many-selected.tsx'
import { ModelOverview } from './model-overview.tsx'
import { ObjectTypePanel } from './object-type/object-type-panel.tsx'
import { PropertyPanel } from './property/property-panel.tsx'

/**
 * What is selected, in full, to be edited. Changes apply at once; undo is the safety. `below` is to be read only, so it
 * stays in use while another tab has the project.
 */
export function Inspector({ below }: { readonly below: ReactNode }) {
  const following = useDocument((state) => state.following)
  useView((state) => state.selection)
  const pane = useKeptFocus()
  return (
    <aside ref={pane} className={styles.inspector} aria-label="Inspector" tabIndex={-1}>
      <fieldset className={styles.fieldset} disabled={following}>
        <Selected />
      </fieldset>
      {below}
    </aside>
  )
}

function Selected() {
  const model = useDocument((state) => state.session.document.model)
  const { objectTypes, property } = useView((state) => state.selection)
  const types = objectTypes.filter((id) => model.objectTypes.get(id))
  const [first] = types
  const type = first && model.objectTypes.get(first)
  if (!type) return <ModelOverview model={model} />
  if (types.length > 1) return <ManySelected model={model} selected={types} />
  const selected = property === null ? undefined : propertyOf(type, property)
  return selected ? (
    <PropertyPanel key={selected.id} model={model} type={type} property={selected} />
  ) : (
    <ObjectTypePanel key={type.id} model={model} type={type} />
  )
}
