import { useDeferredValue, useEffect, useId, useMemo, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useCommandStore, useDocument, type CommandId } from '#app/state'
import { Dialog, isApple } from '#app/ui'
import { choose } from './choose.ts'
import { commandEntries, modelEntries } from './entries.ts'
import { HitLine } from './hit-line.tsx'
import { paletteMove } from './palette-keys.ts'
import { Preview } from './preview.tsx'
import { recentKeys } from './recent.ts'
import { search, type Hit, type Hits } from './search.ts'
import styles from './palette.module.css'

type PaletteProps = {
  readonly onClose: () => void
  /** The title of the menu that a command is in. */
  readonly menuOf: (id: CommandId) => string
}

/** Finds commands, object types and properties by a few letters, and runs or shows what is chosen. */
export function Palette({ onClose, menuOf }: PaletteProps): ReactNode {
  const id = useId()
  const model = useDocument(({ session }) => session.document.model)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const { hits, total } = useHits(query)
  const active = Math.min(at, hits.length - 1)
  const marked = hits[active]
  const optionId = ({ entry }: Hit): string => `${id}-${entry.key}`
  const markedId = marked && optionId(marked)
  useEffect(() => {
    if (markedId) document.getElementById(markedId)?.scrollIntoView({ block: 'nearest' })
  }, [markedId])
  const take = (hit: Hit | undefined, stay: boolean): void => {
    if (!hit || !choose(hit.entry)) return
    if (stay && hit.entry.target.kind !== 'command') return
    flushSync(onClose)
    const { target } = hit.entry
    // The focus has come back to the page by then, so that a command may send it elsewhere.
    if (target.kind === 'command') setTimeout(target.command.run)
  }
  return (
    <Dialog open wide title="Find anything" onOpenChange={(open) => open || onClose()}>
      <input
        type="text"
        role="combobox"
        aria-expanded
        aria-label="Find a command, a type or a property"
        aria-controls={`${id}-list`}
        aria-activedescendant={markedId}
        autoComplete="off"
        spellCheck={false}
        placeholder="Type a few letters"
        className={styles.input}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const mod = isApple ? event.metaKey : event.ctrlKey
          const next = paletteMove(event.key, active, hits.length)
          if (event.key === 'Enter') take(marked, mod)
          else if (next === null) return
          else setAt(next)
          event.preventDefault()
        }}
      />
      <p className={styles.hint}>
        <kbd>&gt;</kbd> commands <kbd>@</kbd> types <kbd>.</kbd> properties
        <span role="status" className={styles.count}>
          {countWords(hits.length, total)}
        </span>
      </p>
      <div className={styles.found}>
        <div role="listbox" id={`${id}-list`} aria-label="Found" className={styles.hits}>
          {hits.map((hit, index) => (
            <HitLine
              key={hit.entry.key}
              id={optionId(hit)}
              hit={hit}
              model={model}
              active={index === active}
              onPoint={() => setAt(index)}
              onChoose={() => take(hit, false)}
            />
          ))}
        </div>
        <section className={styles.preview} aria-label="Preview">
          {marked && <Preview target={marked.entry.target} model={model} menuOf={menuOf} />}
        </section>
      </div>
    </Dialog>
  )
}

function useHits(query: string): Hits {
  const model = useDocument(({ session }) => session.document.model)
  const commands = useCommandStore((state) => state.commands)
  const asked = useDeferredValue(query)
  const entries = useMemo(
    () => [...commandEntries(Object.values(commands)), ...modelEntries(model)],
    [commands, model],
  )
  return useMemo(() => search(entries, asked, recentKeys()), [entries, asked])
}

function countWords(shown: number, total: number): string {
  if (total === 0) return 'Nothing found'
  if (shown < total) return `The best ${shown} of ${total}`
  return total === 1 ? '1 found' : `${total} found`
}
