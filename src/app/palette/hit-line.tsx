import type { ReactNode } from 'react'
import type { Model } from '#core/model'
import { typeText } from '#app/state'
import { Icon, kbd, type IconName } from '#app/ui'
import type { Target } from './entries.ts'
import { MarkedText } from './marked-text.tsx'
import styles from './palette.module.css'
import type { Hit } from './search.ts'

type HitLineProps = {
  readonly hit: Hit
  readonly id: string
  readonly model: Model
  readonly active: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** One answer: what it is, its name with the letters that were meant, and its type or its keys. */
export function HitLine({ hit, id, model, active, onPoint, onChoose }: HitLineProps): ReactNode {
  const { entry, marks } = hit
  const { target, text } = entry
  const disabled = target.kind === 'command' && !target.command.enabled
  return (
    <div
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={disabled || undefined}
      className={styles.hit}
      data-kind={target.kind}
      onMouseMove={onPoint}
      onClick={onChoose}
      onKeyDown={undefined}
    >
      <Icon name={iconOf(target)} size={14} />
      <MarkedText text={text} marks={marks} />
      <Aside target={target} model={model} />
    </div>
  )
}

function Aside({ target, model }: { readonly target: Target; readonly model: Model }): ReactNode {
  if (target.kind === 'property')
    return <span className={styles.type}>{typeText(model, target.property)}</span>
  if (target.kind === 'type') return <span className={styles.aside}>{target.type.kind}</span>
  const [keys] = target.command.keys ?? []
  return keys === undefined ? null : <kbd className={styles.keys}>{kbd(keys)}</kbd>
}

function iconOf(target: Target): IconName {
  if (target.kind === 'type') return target.type.kind
  return target.kind === 'property' ? 'list' : 'chevron-right'
}
