import type { ReactNode } from 'react'
import type { FolderChange } from '#app/platform'
import { Checkbox } from '#app/ui'
import styles from '../keeping.module.css'

/** Is a change done unless it is taken out? Nothing is removed, nor written over what someone else did, unasked. */
export function isWanted({ kind, outside }: FolderChange): boolean {
  return kind !== 'removed' && !outside
}

type ChangeListProps = {
  readonly changes: readonly FolderChange[]
  readonly wanted: ReadonlySet<string>
  readonly onChoose: (path: string, on: boolean) => void
}

const groups = [
  ['changed', 'Changed'],
  ['new', 'New'],
  ['removed', 'No longer in the project: choose which to remove'],
] as const

/** The files that differ, by what would happen to them. */
export function ChangeList({ changes, wanted, onChoose }: ChangeListProps): ReactNode {
  return groups.map(([kind, title]) => {
    const own = changes.filter((change) => change.kind === kind)
    if (own.length === 0) return null
    return (
      <fieldset key={kind} className={styles.group}>
        <legend>
          {title} ({own.length})
        </legend>
        {own.map((change) => (
          <Checkbox
            key={change.path}
            label={change.path}
            checked={wanted.has(change.path)}
            onChange={(on) => onChoose(change.path, on)}
            {...(change.outside ? { hint: outsideWords(change) } : {})}
          />
        ))}
      </fieldset>
    )
  })
}

function outsideWords({ kind }: FolderChange): string {
  return kind === 'new'
    ? 'Someone else has removed it from the folder.'
    : 'Someone else has changed it in the folder. Read the folder first to bring both together.'
}
