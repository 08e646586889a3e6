import { useRef, type KeyboardEvent } from 'react'
import type { Model, ObjectType, Property, PropertyId } from '#core/model'
import { typeText } from '#app/state'
import { Icon, IconButton, Section } from '#app/ui'
import { AddProperty } from './add-property.tsx'
import { commit } from '../commit.ts'
import styles from '../inspector.module.css'
import { goTo } from '../selecting.ts'

type Props = {
  readonly model: Model
  readonly type: ObjectType
  readonly title?: string
  readonly selected?: PropertyId
}

/** The properties of an object type in order: add, reorder, delete, and open one. */
export function PropertiesSection({ model, type, title = 'Properties', selected }: Props) {
  return (
    <Section title={title} count={type.properties.length}>
      <ul className={styles.list}>
        {type.properties.map((property, index) => (
          <PropertyLine
            key={property.id}
            model={model}
            type={type}
            property={property}
            index={index}
            isSelected={property.id === selected}
          />
        ))}
      </ul>
      <AddProperty key={type.id} type={type} />
    </Section>
  )
}

type LineProps = Pick<Props, 'model' | 'type'> & {
  readonly property: Property
  readonly index: number
  readonly isSelected: boolean
}

function PropertyLine({ model, type, property, index, isSelected }: LineProps) {
  const at = { objectType: type.id, property: property.id }
  const line = useRef<HTMLLIElement>(null)
  const remove = (): void => {
    const next = besideLine(line.current)
    if (commit({ kind: 'removeProperty', ...at }) === null) next?.focus()
  }
  const move = (by: number): void => {
    const to = index + by
    if (to < 0 || to >= type.properties.length) return
    commit({ kind: 'moveProperty', ...at, index: to }, { gesture: `move/${property.id}` })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keyed(event, move, remove)
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <li ref={line} className={styles.property}>
      <button
        type="button"
        className={styles.jump}
        aria-current={isSelected || undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
        onClick={() => goTo(type.id, property.id)}
        onKeyDown={onKeyDown}
      >
        {type.primaryKey === property.id && <Icon name="key" size={12} />}
        <span className={styles.name}>{property.name}</span>
        <span className={styles.soft}>{typeText(model, property)}</span>
      </button>
      <span className={styles.tools}>
        <IconButton
          label={`Move ${property.name} up`}
          icon="chevron-down"
          className={styles.up}
          disabled={index === 0}
          onClick={() => move(-1)}
        />
        <IconButton
          label={`Move ${property.name} down`}
          icon="chevron-down"
          disabled={index === type.properties.length - 1}
          onClick={() => move(1)}
        />
        <IconButton label={`Delete ${property.name}`} icon="trash" onClick={remove} />
      </span>
    </li>
  )
}

/** Where the focus goes when a line is taken away: the next one, else the one before, else where one is added. */
function besideLine(line: HTMLElement | null): HTMLElement | null {
  const next = line?.nextElementSibling ?? line?.previousElementSibling
  const add = line?.closest('section')?.querySelector('input')
  return next?.querySelector('button') ?? add ?? null
}

function keyed(
  { key, altKey }: KeyboardEvent,
  move: (by: number) => void,
  remove: () => void,
): (() => void) | null {
  if (altKey && key === 'ArrowUp') return () => move(-1)
  if (altKey && key === 'ArrowDown') return () => move(1)
  return !altKey && (key === 'Delete' || key === 'Backspace') ? remove : null
}
