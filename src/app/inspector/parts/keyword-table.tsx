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
  return (
    <div className={styles.fields}>
      {allowed.includes('description') && (
        <CheckedField
          label="Description"
          multiline
          value={description ? shownKeyword(description) : ''}
          onCommit={(typed) => (typed === '' ? remove('description') : set('description', typed))}
        />
      )}
      {rest.map((keyword) => (
        <div key={keyword.key} className={styles.keyword}>
          <CheckedField
            label={keyword.key}
            mono
            value={shownKeyword(keyword)}
            onCommit={(typed) => set(keyword.key, typed)}
          />
          <IconButton
            label={`Remove ${keyword.key}`}
            icon="close"
            onClick={() => remove(keyword.key)}
          />
        </div>
      ))}
      {missing.length > 0 && (
        <Menu
          trigger={
            <Button variant="quiet" icon="plus">
              Add keyword
            </Button>
          }
        >
          {missing.map((key) => (
            <MenuItem key={key} onSelect={() => set(key, starts.get(key) ?? startOf(key))}>
              {key}
            </MenuItem>
          ))}
        </Menu>
      )}
    </div>
  )
}

/** A text where a text will do, else a number. */
function startOf(key: string): string {
  return 'value' in readKeyword(key, '') ? '' : '1'
}
