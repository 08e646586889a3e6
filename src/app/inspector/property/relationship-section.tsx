import { newProperty } from '#core/edits'
import {
  type Container,
  type Model,
  type ObjectType,
  type Property,
  type ValueType,
} from '#core/model'
import { ids } from '#app/state'
import { Button, Section } from '#app/ui'
import { commit } from '../commit.ts'
import styles from '../inspector.module.css'
import type { PropertyProps } from './property-props.ts'
import { goTo } from '../selecting.ts'
import { forwardOf, inversesOf } from '../facts/shape-choices.ts'

const sentences: Readonly<Record<Container, string>> = {
  none: 'to one',
  list: 'to many, as a list',
  set: 'to many, as a set',
  dictionary: 'to many, as a dictionary',
}

/** Where a relationship leads, and the way back. */
export function RelationshipSection({ model, type: owner, property }: PropertyProps) {
  const { type } = property
  if (type.kind === 'inverse') return <Forward model={model} type={type} />
  if (type.kind !== 'link' && type.kind !== 'embedded') return null
  const target = model.objectTypes.get(type.target)
  if (!target) return null
  return (
    <Section title={type.kind === 'link' ? 'Relationship' : 'Embedded object'}>
      <p className={styles.note}>
        {owner.name} {type.kind === 'link' ? 'links' : 'holds'} {sentences[property.container]}.
      </p>
      <div className={styles.row}>
        <Button variant="quiet" icon="external" onClick={() => goTo(target.id)}>
          Go to {target.name}
        </Button>
      </div>
      {type.kind === 'link' && (
        <WayBack model={model} owner={owner} property={property} target={target} />
      )}
    </Section>
  )
}

function Forward({ model, type }: { readonly model: Model; readonly type: ValueType }) {
  const forward = forwardOf(model, type)
  if (!forward || type.kind !== 'inverse') return null
  return (
    <Section title="Inverse relationship">
      <Button variant="quiet" icon="external" onClick={() => goTo(type.origin, forward.id)}>
        Go to {model.objectTypes.get(type.origin)?.name}.{forward.name}
      </Button>
    </Section>
  )
}

type WayBackProps = {
  readonly model: Model
  readonly owner: ObjectType
  readonly property: Property
  readonly target: ObjectType
}

function WayBack({ model, owner, property, target }: WayBackProps) {
  const inverses = inversesOf(model, target.id, property.id)
  const create = (): void => {
    const type: ValueType = { kind: 'inverse', origin: owner.id, property: property.id }
    const shape = { type, container: 'list', optional: false, elementOptional: false } as const
    const inverse = newProperty(target, ids, inverseName(owner), shape)
    commit(
      { kind: 'addProperty', objectType: target.id, property: inverse },
      { label: `Add the inverse of ${owner.name}.${property.name}` },
    )
  }
  if (inverses.length === 0)
    return (
      <Button icon="inverse" onClick={create}>
        Add the inverse to {target.name}
      </Button>
    )
  return (
    <ul className={styles.list}>
      {inverses.map((inverse) => (
        <li key={inverse.id}>
          <button type="button" className={styles.jump} onClick={() => goTo(target.id, inverse.id)}>
            Inverse: {target.name}.{inverse.name}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** `Dog` gives `dogs`. */
function inverseName({ name }: ObjectType): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}s`
}
