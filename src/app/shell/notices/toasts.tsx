import { useEffect, type ReactNode } from 'react'
import { useDocument, useToasts, type Toast } from '#app/state'
import { classNames, Icon, IconButton, SpokenText } from '#app/ui'
import styles from './notices.module.css'

/** How long a message stays, in milliseconds: long enough to be read twice. */
const stay = { plain: 3_500, problem: 9_000 } as const

/** What is said in passing, at the bottom of the page, and told to screen readers. */
export function Toasts(): ReactNode {
  const toasts = useToasts((state) => state.toasts)
  const refusal = useDocument((state) => state.refusal)
  useEffect(() => {
    if (!refusal) return
    useToasts.getState().say(refusal.message, 'problem')
    useDocument.getState().dismissRefusal()
  }, [refusal])
  const along = useDocument((state) => state.along)
  useEffect(() => {
    const [first, ...more] = along
    if (first) useToasts.getState().say(first.message + others(more.length), 'problem')
  }, [along])
  return (
    <div role="status" className={styles.toasts}>
      {toasts.map((toast) => (
        <ToastView key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function others(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? ' So it is with 1 other property.'
    : ` So it is with ${count} other properties.`
}

function ToastView({ toast: { id, text, tone } }: { readonly toast: Toast }): ReactNode {
  const dismiss = useToasts((state) => state.dismiss)
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), stay[tone])
    return () => clearTimeout(timer)
  }, [dismiss, id, tone])
  return (
    <div className={classNames(styles.toast, tone === 'problem' && styles.problem)}>
      {tone === 'problem' && <Icon name="warning" />}
      <p>
        <SpokenText text={text} />
      </p>
      <IconButton label="Dismiss" icon="close" onClick={() => dismiss(id)} />
    </div>
  )
}
