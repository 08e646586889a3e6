import { useCallback, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import { useView } from '#app/state'
import { Section } from '#app/ui'
import { MissingPart, useExplain } from '../late-part.tsx'
import styles from '../shell.module.css'

/** Whether the explanation of the selection is open, and how to get there. */
export type Explaining = {
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
  /** Opens it and takes the focus there. */
  readonly explain: () => void
  readonly section: RefObject<HTMLDivElement | null>
  /** To be called when what is explained has come. */
  readonly onShown: () => void
}

/** `showInspector` brings the pane that it stands in. */
export function useExplaining(showInspector: () => void): Explaining {
  const [open, setOpenState] = useState(false)
  const section = useRef<HTMLDivElement>(null)
  const isAwaited = useRef(false)
  const onShown = useCallback((): void => {
    if (isAwaited.current) section.current?.scrollIntoView({ block: 'start' })
    isAwaited.current = false
  }, [])
  const setOpen = useCallback((next: boolean): void => {
    isAwaited.current = next
    setOpenState(next)
  }, [])
  const explain = useCallback((): void => {
    showInspector()
    setOpen(true)
    requestAnimationFrame(() => {
      section.current?.querySelector('button')?.focus()
      section.current?.scrollIntoView({ block: 'start' })
    })
  }, [showInspector, setOpen])
  return useMemo(
    () => ({ open, setOpen, explain, section, onShown }),
    [open, setOpen, explain, onShown],
  )
}

/** What the selection is on each side, folded away until it is asked for. */
export function ExplainSection({ explaining }: { readonly explaining: Explaining }): ReactNode {
  const isOne = useView(({ selection }) => selection.objectTypes.length === 1)
  if (!isOne) return null
  const { open, setOpen, section, onShown } = explaining
  return (
    <div ref={section} className={styles.explain} data-open={open}>
      <Section title="Explain" open={open} onOpenChange={setOpen}>
        <Explanation onShown={onShown} />
      </Section>
    </div>
  )
}

function Explanation({ onShown }: Pick<Explaining, 'onShown'>): ReactNode {
  const part = useExplain()
  if (part.state === 'missing') return <MissingPart retry={part.retry} />
  if (part.state === 'loading') return <p className={styles.waiting}>Looking it up…</p>
  return <part.module.Explanation onShown={onShown} />
}
