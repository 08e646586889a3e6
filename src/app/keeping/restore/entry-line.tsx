import type { ReactNode } from 'react'
import type { BackupEntry, RestoreChoice } from '#app/platform'
import { Select, type SelectOption } from '#app/ui'
import { countOf, momentWords } from '../parts/words.ts'
import styles from '../keeping.module.css'

/** What is done with a project unless something else is chosen: nothing is ever written over unasked. */
export function firstChoice({ state, newVersions }: BackupEntry): RestoreChoice {
  if (state === 'same') return newVersions > 0 ? 'replace' : 'skip'
  return 'add'
}

type EntryLineProps = {
  readonly entry: BackupEntry
  readonly choice: RestoreChoice
  readonly onChoose: (choice: RestoreChoice) => void
}

/** One project of a backup: how it compares with this browser, and what is done with it. */
export function EntryLine({ entry, choice, onChoose }: EntryLineProps): ReactNode {
  const { project, updatedAt, versions } = entry
  const { name, document } = project
  return (
    <div className={styles.line}>
      <div className={styles.what}>
        <strong>{name}</strong>
        <span className={styles.about}>
          {stateWords(entry)} · edited {momentWords(updatedAt)} ·{' '}
          {countOf(document.model.order.length, 'object type')},{' '}
          {countOf(versions.length, 'version')}
        </span>
      </div>
      <div className={styles.choice}>
        <Select
          label={`What to do with ${name}`}
          hideLabel
          value={choice}
          options={optionsFor(entry)}
          onChange={onChoose}
        />
      </div>
    </div>
  )
}

function stateWords({ state, newVersions }: BackupEntry): string {
  if (state === 'new') return 'Not in this browser'
  if (state === 'different') return 'Different from the one here'
  if (newVersions === 0) return 'The same as here'
  return `The same as here, with ${countOf(newVersions, 'version')} more`
}

function optionsFor({ state }: BackupEntry): readonly SelectOption<RestoreChoice>[] {
  const skip = { value: 'skip', label: 'Skip' } as const
  if (state === 'new') return [{ value: 'add', label: 'Add' }, skip]
  const replace =
    state === 'same'
      ? ({ value: 'replace', label: 'Add its versions' } as const)
      : ({ value: 'replace', label: 'Replace the one here' } as const)
  return [{ value: 'add', label: 'Add as a copy' }, replace, skip]
}
