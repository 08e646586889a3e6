import { useId, useRef, useState } from 'react'
import { SpokenText } from '#app/ui'
import { setCanvas } from '../canvas-state.ts'
import styles from './card.module.css'

type InlineFieldProps = {
  readonly label: string
  readonly value: string
  readonly mono?: boolean
  readonly placeholder?: string
  /** Called with the trimmed text on Enter, Tab or leaving. Returns what is wrong with it, or null. */
  readonly onCommit: (text: string, by: 'enter' | 'tab' | 'leave') => string | null
  readonly onCancel: (by: 'escape' | 'leave') => void
}

/**
 * A text field in place of a text on a card. Enter keeps, Escape restores; a text that is refused stays, with the
 * reason, until the field is left.
 */
export function InlineField(props: InlineFieldProps) {
  const { label, value, mono = false, placeholder, onCommit, onCancel } = props
  const [problem, setProblem] = useState<string | null>(null)
  const done = useRef(false)
  const problemId = useId()

  const commit = (field: HTMLInputElement, by: 'enter' | 'tab' | 'leave'): void => {
    if (done.current) return
    const wrong = onCommit(field.value.trim(), by)
    if (wrong === null) done.current = true
    else if (by !== 'leave') setProblem(wrong)
    else {
      cancel('leave')
      if (field.value.trim() !== '') setCanvas({ hint: wrong })
    }
  }
  const cancel = (by: 'escape' | 'leave'): void => {
    done.current = true
    onCancel(by)
  }

  return (
    <span className={styles['field']}>
      <input
        ref={takeFocus}
        className={`nodrag nopan nowheel ${mono ? styles['mono'] : ''}`}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        defaultValue={value}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        onInput={() => setProblem(null)}
        onPointerDown={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
        onBlur={(event) => commit(event.currentTarget, 'leave')}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') cancel('escape')
          else if (event.key === 'Enter') commit(event.currentTarget, 'enter')
          else if (event.key === 'Tab' && !event.shiftKey) {
            event.preventDefault()
            commit(event.currentTarget, 'tab')
          }
        }}
      />
      {problem !== null && (
        <span role="alert" id={problemId} className={styles['problem']}>
          <SpokenText text={problem} />
        </span>
      )}
    </span>
  )
}

function takeFocus(field: HTMLInputElement | null): void {
  if (!field || document.activeElement === field) return
  field.focus({ preventScroll: true })
  field.select()
}
