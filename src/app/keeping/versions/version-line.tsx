import { useState, type ReactNode } from 'react'
import type { Version } from '#app/platform'
import { useDocument } from '#app/state'
import { Button, IconButton, TextField } from '#app/ui'
import { objectTypesOf } from '#core/model'
import { momentWords } from '../parts/words.ts'
import styles from '../keeping.module.css'
import { countWords } from './counts.ts'

/** What can be done with a version. */
export type VersionActions = {
  readonly restore: (version: Version) => void
  readonly copy: (version: Version) => void
  readonly rename: (version: Version, name: string) => void
  readonly remove: (version: Version) => void
  /** Begins to rename the version with this id; null ends it. */
  readonly edit: (id: string | null) => void
}

type VersionLineProps = {
  readonly version: Version
  readonly renaming: boolean
  readonly disabled: boolean
  readonly canRestore: boolean
  readonly actions: VersionActions
}

/** One version: its name, when it was kept, and how much it holds. */
export function VersionLine(props: VersionLineProps): ReactNode {
  const { version, renaming, disabled, canRestore, actions } = props
  const { name, at, automatic, counts } = version
  const [asked, ask] = useState(false)
  const now = useCountsNow()
  const about = `${automatic ? 'Automatic, ' : ''}${momentWords(at)} · ${countWords(counts, now)}`
  return (
    <div className={styles.line}>
      <div className={styles.what}>
        {renaming ? (
          <TextField
            label={`Name of ${name}`}
            hideLabel
            value={name}
            onCommit={(next) => next.trim() !== '' && actions.rename(version, next.trim())}
          />
        ) : (
          <strong>{name}</strong>
        )}
        <span className={styles.about}>{about}</span>
      </div>
      {asked ? (
        <>
          <Button onClick={() => ask(false)}>Keep it</Button>
          <Button variant="danger" disabled={disabled} onClick={() => actions.remove(version)}>
            Delete {name}
          </Button>
        </>
      ) : (
        <>
          <Button disabled={disabled || !canRestore} onClick={() => actions.restore(version)}>
            Restore
          </Button>
          <Button disabled={disabled} onClick={() => actions.copy(version)}>
            Open as copy
          </Button>
          <IconButton
            label={`Rename ${name}`}
            icon="edit"
            onClick={() => actions.edit(renaming ? null : version.id)}
          />
          <IconButton label={`Delete ${name}`} icon="trash" onClick={() => ask(true)} />
        </>
      )}
    </div>
  )
}

function useCountsNow(): Version['counts'] {
  const model = useDocument(({ session }) => session.document.model)
  const types = objectTypesOf(model)
  const properties = types.reduce((sum, type) => sum + type.properties.length, 0)
  return { objectTypes: types.length, properties }
}
