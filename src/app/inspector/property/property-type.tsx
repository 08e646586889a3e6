import { containers, type Container, type PropertyShape, type ValueType } from '#core/model'
import { Checkbox, Select } from '#app/ui'
import { commit } from '../commit.ts'
import styles from '../inspector.module.css'
import type { PropertyProps } from './property-props.ts'
import {
  choiceOf,
  chosenType,
  forcedReason,
  inverseChoices,
  targetChoices,
  typeChoices,
} from '../facts/shape-choices.ts'

const containerLabels: Readonly<Record<Container, string>> = {
  none: 'Single value',
  list: 'List',
  set: 'Set',
  dictionary: 'Dictionary',
}

/** What a property holds: type, target, container, and whether it may be missing. */
export function PropertyType({ model, type: owner, property }: PropertyProps) {
  const { type, container, optional, elementOptional } = property
  const shape: PropertyShape = { type, container, optional, elementOptional }
  const change = (part: Partial<PropertyShape>): void =>
    void commit({
      kind: 'setPropertyShape',
      objectType: owner.id,
      property: property.id,
      shape: { ...shape, ...part },
    })
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <Select
          label="Type"
          value={choiceOf(type)}
          options={typeChoices(model, owner, type)}
          onChange={(choice) => {
            const chosen = chosenType(model, owner, type, choice)
            if (chosen) change({ type: chosen })
          }}
        />
        <TargetSelect
          model={model}
          owner={owner.id}
          type={type}
          onChange={(next) => change({ type: next })}
        />
      </div>
      {isContainable(type) && (
        <Select
          label="Holds"
          value={container}
          options={containers.map((value) => ({ value, label: containerLabels[value] }))}
          onChange={(value) => change({ container: value })}
        />
      )}
      <Optionality shape={shape} onChange={change} />
      {type.kind === 'serverOnly' && (
        <>
          <p className={styles.note}>Realm has no such type: kept for the server as written.</p>
          <pre className={styles.verbatim}>{type.node}</pre>
        </>
      )}
    </div>
  )
}

function isContainable(type: ValueType): boolean {
  return type.kind === 'primitive' || type.kind === 'link' || type.kind === 'embedded'
}

type TargetProps = Pick<PropertyProps, 'model'> & {
  readonly owner: PropertyProps['type']['id']
  readonly type: ValueType
  readonly onChange: (type: ValueType) => void
}

function TargetSelect({ model, owner, type, onChange }: TargetProps) {
  if (type.kind === 'link' || type.kind === 'embedded') {
    const targets = targetChoices(model, type.kind)
    return (
      <Select
        label="Of"
        value={type.target}
        options={targets.map(({ id, label }) => ({ value: id, label }))}
        onChange={(target) => onChange({ kind: type.kind, target })}
      />
    )
  }
  if (type.kind !== 'inverse') return null
  const choices = inverseChoices(model, owner)
  return (
    <Select
      label="Inverse of"
      value={type.property as string}
      options={choices.map(({ value, label }) => ({ value, label }))}
      onChange={(value) => {
        const chosen = choices.find((choice) => choice.value === value)
        if (chosen) onChange(chosen.type)
      }}
    />
  )
}

type OptionalityProps = {
  readonly shape: PropertyShape
  readonly onChange: (part: Partial<PropertyShape>) => void
}

function Optionality({ shape, onChange }: OptionalityProps) {
  const forced = forcedReason(shape, 'itself')
  const forcedElements = forcedReason(shape, 'elements')
  return (
    <>
      <Checkbox
        label="Optional"
        checked={shape.optional}
        disabled={forced !== null}
        {...(forced === null ? {} : { hint: forced })}
        onChange={(optional) => onChange({ optional })}
      />
      {shape.container !== 'none' && shape.type.kind !== 'inverse' && (
        <Checkbox
          label="Elements optional"
          checked={shape.elementOptional}
          disabled={forcedElements !== null}
          {...(forcedElements === null ? {} : { hint: forcedElements })}
          onChange={(elementOptional) => onChange({ elementOptional })}
        />
      )}
    </>
  )
}
