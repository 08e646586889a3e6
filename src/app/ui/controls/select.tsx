import { memo, useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import { Field } from './field.tsx'
import styles from './field.module.css'

export type SelectOption<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly disabled?: boolean
}

export type SelectProps<Value extends string> = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: Value
  readonly options: readonly SelectOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
  readonly hint?: string
  readonly error?: string | null
  readonly mono?: boolean
}

/**
 * One of a list. The browser's own list, so that a thousand options and every keyboard work; drawn again only when
 * what it says changes, since the browser's list costs with every option.
 */
export function Select<Value extends string>({
  options,
  onChange,
  ...rest
}: SelectProps<Value>): ReactNode {
  const latest = useRef(onChange)
  useLayoutEffect(() => {
    latest.current = onChange
  })
  const same = useSameOptions(options)
  const choose = useCallback(
    (text: string) => {
      const chosen = same.find(({ value }) => value === text)
      if (chosen) latest.current(chosen.value)
    },
    [same],
  )
  return <List {...rest} options={same} onChoose={choose} />
}

type ListProps = Omit<SelectProps<string>, 'onChange'> & {
  readonly onChoose: (text: string) => void
}

const List = memo(function List(props: ListProps): ReactNode {
  const { label, hideLabel, value, options, onChoose, disabled, hint, error, mono } = props
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {({ control, describedBy }) => (
        <div className={styles.select}>
          <select
            id={control}
            className={classNames(styles.input, mono && styles.mono)}
            value={value}
            disabled={disabled}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy}
            onChange={(event) => onChoose(event.target.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" size={14} />
        </div>
      )}
    </Field>
  )
})

/** The options of an earlier render for as long as they say the same. */
function useSameOptions<Option extends SelectOption<string>>(
  options: readonly Option[],
): readonly Option[] {
  const [kept, keep] = useState(options)
  const isSame =
    kept.length === options.length &&
    kept.every(({ value, label, disabled }, i) => {
      const now = options[i]
      return value === now?.value && label === now.label && disabled === now.disabled
    })
  if (isSame) return kept
  keep(options)
  return options
}
