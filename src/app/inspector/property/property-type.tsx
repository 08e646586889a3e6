import { containers, type Container, type PropertyShape, type ValueType } from '#core/model'
import { Checkbox } from '#app/ui'
import { CheckedSelect } from '../parts/checked-select.tsx'
import styles from '../inspector.module.css'
import { changeShape } from './change-shape.ts'
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
  const change = (part: Partial<PropertyShape>): string | null =>
    changeShape(owner, property, { ...shape, ...part })
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <CheckedSelect
          label="Type"
          value={choiceOf(type)}
          options={typeChoices(model, owner, type)}
          onCommit={(choice) => {
            const chosen = chosenType(model, owner, type, choice)
            return chosen && change({ type: chosen })
          }}
        />
        <TargetSelect
          model={model}
          owner={owner}
          type={type}
          onCommit={(next) => change({ type: next })}
        />
      </div>
      {isContainable(type) && (
        <CheckedSelect
          label="Holds"
          value={container}
          options={containers.map((value) => ({ value, label: containerLabels[value] }))}
          onCommit={(value) => change({ container: value })}
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
  readonly owner: PropertyProps['type']
  readonly type: ValueType
  readonly onCommit: (type: ValueType) => string | null
}

function TargetSelect({ model, owner, type, onCommit }: TargetProps) {
  if (type.kind === 'link' || type.kind === 'embedded') {
    return (
      <CheckedSelect
        label="Of"
        value={type.target}
        options={targetChoices(model, owner, type.kind)}
        onCommit={(target) => onCommit({ kind: type.kind, target })}
      />
    )
  }
  if (type.kind !== 'inverse') return null
  const choices = inverseChoices(model, owner.id)
  return (
    <CheckedSelect
      label="Inverse of"
      value={type.property as string}
      options={choices.map(({ value, label }) => ({ value, label }))}
      onCommit={(value) => {
        const chosen = choices.find((choice) => choice.value === value)
        return chosen ? onCommit(chosen.type) : null
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
