import { useEffect, useMemo, type ReactNode } from 'react'
import { chosenVersions, type MergeChoices, type MergeConflict } from '#core/merge'
import { useDocument, useMergeView, type Merging } from '#app/state'
import { Button } from '#app/ui'
import { ConflictField } from './conflict-field.tsx'
import styles from './merging.module.css'
import { finishMerge, followEdits } from './start-merge.ts'
import { takenWords } from './taken-words.ts'

/** The merge under way: what comes in, and each conflict with both versions to choose from. */
export function MergePanel(): ReactNode {
  const merging = useMergeView((state) => state.merging)
  const document = useDocument(({ session }) => session.document)
  useEffect(() => {
    if (merging) followEdits(merging, document)
  }, [merging, document])
  return merging && <Running merging={merging} />
}

function Running({ merging }: { readonly merging: Merging }): ReactNode {
  const { merge, name } = merging
  const { conflicts, hasBase, taken } = merge
  const choices = useMergeView((state) => state.choices)
  const following = useDocument((state) => state.following)
  const choose = useMergeView((state) => state.choose)
  const end = useMergeView((state) => state.end)
  const effective = useMemo(() => chosenVersions(merge, choices), [merge, choices])
  const all = conflicts.map(({ key }) => key)
  return (
    <div className={styles['panel']}>
      <div className={styles['head']}>
        <div className={styles['summary']}>
          <p>
            <strong>{name}</strong> brings {takenWords(taken)}. {countOf(conflicts.length)}
          </p>
          {!hasBase && (
            <p className={styles['note']}>
              It has no state in common with this project. Both are compared by name, and nothing
              counts as removed.
            </p>
          )}
        </div>
        <div className={styles['actions']}>
          {conflicts.length > 0 && (
            <>
              <Button onClick={() => choose(all, 'mine')}>All mine</Button>
              <Button onClick={() => choose(all, 'theirs')}>All theirs</Button>
            </>
          )}
          <Button onClick={end}>Cancel</Button>
          <Button variant="primary" disabled={following} onClick={finishMerge}>
            Merge
          </Button>
        </div>
      </div>
      <div className={styles['list']}>
        <Groups conflicts={conflicts} choices={choices} effective={effective} />
      </div>
    </div>
  )
}

function countOf(count: number): string {
  if (count === 0) return 'There are no conflicts.'
  return count === 1 ? '1 conflict is to be decided.' : `${count} conflicts are to be decided.`
}

type GroupsProps = {
  readonly conflicts: readonly MergeConflict[]
  readonly choices: MergeChoices
  readonly effective: MergeChoices
}

function Groups({ conflicts, choices, effective }: GroupsProps): ReactNode {
  const groups = new Map<string, MergeConflict[]>()
  for (const conflict of conflicts) {
    const title = conflict.objectType?.name ?? 'The project'
    groups.set(title, [...(groups.get(title) ?? []), conflict])
  }
  return [...groups].map(([title, group]) => (
    <section key={title} aria-label={`Conflicts of ${title}`}>
      <h3 className={styles['group']}>{title}</h3>
      {group.map((conflict) => (
        <ConflictField
          key={conflict.key}
          conflict={conflict}
          wished={choices.get(conflict.key) ?? conflict.standard}
          taken={effective.get(conflict.key) ?? conflict.standard}
        />
      ))}
    </section>
  ))
}
