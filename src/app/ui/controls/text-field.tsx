import {
  useState,
  type ChangeEvent,
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { classNames } from '../class-names.ts'
import { Field } from './field.tsx'
import styles from './field.module.css'

type Passed = Pick<
  ComponentProps<'input'>,
  'placeholder' | 'disabled' | 'autoFocus' | 'list' | 'readOnly' | 'onFocus' | 'className'
>

export type TextFieldProps = Passed & {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: string
  /** Gets the text when it is done: on Enter and on leaving, if it was changed. Returning `false` keeps it, to be mended. */
  readonly onCommit: (value: string) => unknown
  /** Gets the text with every key, where that is wanted. */
  readonly onDraft?: (value: string) => void
  readonly hint?: string
  readonly error?: string | null
  readonly mono?: boolean
  /** Several lines; Ctrl or ⌘ with Enter commits. */
  readonly multiline?: boolean
}

/** A text that takes effect when it is done. Escape brings back what was there; Enter also sends the form around it. */
export function TextField(props: TextFieldProps): ReactNode {
  const {
    label,
    hideLabel,
    value,
    onCommit,
    onDraft,
    hint,
    error,
    mono,
    multiline,
    className,
    ...rest
  } = props
  const [draft, setDraft] = useState<string | null>(null)

  const commit = (): void => {
    if (draft === null) return
    if (draft === value || onCommit(draft) !== false) setDraft(null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      if (multiline) event.preventDefault()
      commit()
    } else if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation()
      setDraft(null)
      onDraft?.(value)
    }
  }
  const onChange = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    setDraft(event.target.value)
    onDraft?.(event.target.value)
  }
  const names = classNames(styles.input, mono && styles.mono, multiline && styles.area, className)
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {({ control, describedBy }) => {
        const shared = {
          id: control,
          className: names,
          value: draft ?? value,
          'aria-invalid': error ? true : undefined,
          'aria-describedby': describedBy,
          spellCheck: false,
          onBlur: commit,
          onKeyDown,
          onChange,
        }
        if (!multiline) return <input type="text" autoComplete="off" {...shared} {...rest} />
        const { placeholder, disabled, readOnly } = rest
        return (
          <textarea {...shared} placeholder={placeholder} disabled={disabled} readOnly={readOnly} />
        )
      }}
    </Field>
  )
}
