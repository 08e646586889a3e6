import { useRef } from 'react'
import type { KeywordText } from '#core/model'
import { IconButton, Menu, MenuItem, Button } from '#app/ui'
import { CheckedField } from './checked-field.tsx'
import styles from '../inspector.module.css'
import { readKeyword, shownKeyword, withKeyword } from '../facts/keywords.ts'

type Props = {
  readonly keywords: readonly KeywordText[]
  /** Keywords that this node may carry; others that it carries are shown, and can be taken away. */
  readonly allowed: readonly string[]
  /** Takes the keywords over. Returns why not, or null. */
  readonly onChange: (keywords: readonly KeywordText[], changed: string) => string | null
}

/** Values to begin with, where an empty text is none. */
const starts: ReadonlyMap<string, string> = new Map([
  ['enum', '[]'],
  ['validate', '{}'],
  ['patternProperties', '{}'],
  ['dependencies', '{}'],
  ['additionalProperties', 'false'],
  ['exclusiveMinimum', 'true'],
  ['exclusiveMaximum', 'true'],
  ['default', 'null'],
])

/** The server's keywords on one node: a description to begin with, then a line each. */
export function KeywordTable({ keywords, allowed, onChange }: Props) {
  const table = useRef<HTMLDivElement>(null)
  const added = useRef<string | null>(null)
  const set = (key: string, typed: string): string | null => {
    const read = readKeyword(key, typed)
    if ('problem' in read) return read.problem
    return onChange(withKeyword(keywords, key, read.value), key)
  }
  const remove = (key: string): string | null => onChange(withKeyword(keywords, key, null), key)
  const description = keywords.find(({ key }) => key === 'description')
  const rest = keywords.filter(({ key }) => key !== 'description')
  const missing = allowed.filter(
    (key) => key !== 'description' && keywords.every((keyword) => keyword.key !== key),
  )
  const add = (key: string): void => {
    if (set(key, starts.get(key) ?? startOf(key)) === null) added.current = key
  }
  const fieldOfAdded = (): HTMLElement | null => {
    const field = rowOf(table.current, added.current)?.querySelector('input') ?? null
    added.current = null
    field?.select()
    return field
  }
  return (
    <div ref={table} className={styles.fields}>
      {allowed.includes('description') && (
        <CheckedField
          label="Description"
          multiline
          value={description ? shownKeyword(description) : ''}
          onCommit={(typed) => (typed === '' ? remove('description') : set('description', typed))}
        />
      )}
      {rest.map((keyword) => (
        <div key={keyword.key} className={styles.keyword} data-keyword={keyword.key}>
          <CheckedField
            label={keyword.key}
            mono
            value={shownKeyword(keyword)}
            onCommit={(typed) => set(keyword.key, typed)}
          />
          <IconButton
            label={`Remove ${keyword.key}`}
            icon="close"
            onClick={() => {
              const next = besideRow(rowOf(table.current, keyword.key))
              if (remove(keyword.key) === null) next?.focus()
            }}
          />
        </div>
      ))}
      {missing.length > 0 && (
        <Menu
          returnFocus={fieldOfAdded}
          trigger={
            <Button variant="quiet" icon="plus">
              Add keyword
            </Button>
          }
        >
          {missing.map((key) => (
            <MenuItem key={key} onSelect={() => add(key)}>
              {key}
            </MenuItem>
          ))}
        </Menu>
      )}
    </div>
  )
}

function rowOf(table: HTMLElement | null, key: string | null): HTMLElement | undefined {
  const rows = [...(table?.querySelectorAll<HTMLElement>('[data-keyword]') ?? [])]
  return rows.find((row) => row.dataset['keyword'] === key)
}

/** Where the focus goes when a row is taken away: to what follows it, else to what is before it. */
function besideRow(row: HTMLElement | undefined): HTMLElement | null {
  const next = row?.nextElementSibling ?? row?.previousElementSibling
  if (next instanceof HTMLButtonElement) return next
  return next?.querySelector<HTMLElement>('input, textarea') ?? null
}

/** A text where a text will do, else a number. */
function startOf(key: string): string {
  return 'value' in readKeyword(key, '') ? '' : '1'
}
