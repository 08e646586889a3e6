import type { ReactNode } from 'react'
import type { ConflictPart, MergeConflict, Version } from '#core/merge'
import { goToPlace, useMergeView } from '#app/state'
import { Button } from '#app/ui'
import styles from './merging.module.css'

type ConflictFieldProps = {
  readonly conflict: MergeConflict
  readonly wished: Version
  /** What is really taken: the choice of another conflict may decide for this one. */
  readonly taken: Version
}

const names = { mine: 'Mine', theirs: 'Theirs' } as const

/** One conflict: what it is about, what was there, and both versions to choose from. */
export function ConflictField({ conflict, wished, taken }: ConflictFieldProps): ReactNode {
  const { key, parts, reason } = conflict
  return (
    <fieldset className={styles['conflict']}>
      <legend>{parts.map(({ subject }) => subject).join(' · ')}</legend>
      {reason !== null && <p className={styles['note']}>{reason} One version decides for all.</p>}
      <Base parts={parts} />
      {(['mine', 'theirs'] as const).map((version) => (
        <label key={version} className={styles['choice']}>
          <input
            type="radio"
            name={key}
            checked={wished === version}
            onChange={() => {
              useMergeView.getState().choose([key], version)
              reveal(conflict)
            }}
          />
          <span className={styles['version']}>{names[version]}</span>
          <span className={styles['does']}>{says(parts, version)}</span>
        </label>
      ))}
      {taken !== wished && (
        <p className={styles['note']} role="status">
          {names[taken]} is taken here: another choice does not go with this one.
        </p>
      )}
      {conflict.objectType && (
        <div>
          <Button onClick={() => reveal(conflict)}>
            Show {conflict.objectType.name} on the canvas
          </Button>
        </div>
      )}
    </fieldset>
  )
}

function reveal({ objectType, property }: MergeConflict): void {
  if (objectType)
    goToPlace({ objectType: objectType.id, ...(property && { property: property.id }) })
}

function Base({ parts }: { readonly parts: readonly ConflictPart[] }): ReactNode {
  return (
    <p className={styles['base']}>
      Before: {parts.map(({ base }) => base ?? 'not there').join(' · ')}
    </p>
  )
}

function says(parts: readonly ConflictPart[], version: Version): string {
  if (parts.length === 1) return parts[0]?.does[version] ?? ''
  return parts.map(({ subject, does }) => `${subject}: ${does[version]}`).join(' · ')
}
