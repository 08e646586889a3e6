import { useEffect, useState, type ReactNode } from 'react'
import { openProblems } from '#core/workspace'
import { whenIdle } from '#app/platform'
import { countWords, useProblems, useProblemView } from '#app/state'
import { Icon, Tooltip } from '#app/ui'
import { ProfileMenu } from './profile-menu.tsx'
import styles from './status.module.css'
import { watchProblems } from './watch-problems.ts'

const severities = ['error', 'warning', 'info'] as const

type StatusItemsProps = { readonly onOpenProblems: () => void }

/** How many problems there are, and what the model is checked for. While it is shown, problems are looked for. */
export function StatusItems({ onOpenProblems }: StatusItemsProps): ReactNode {
  useEffect(() => watchProblems(openProblems(), whenIdle), [])
  return (
    <>
      <Counts onOpen={onOpenProblems} />
      <ProfileMenu />
      <Spoken />
    </>
  )
}

function Counts({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const counts = useProblems(({ problems }) => problems?.counts)
  if (!counts) return <span className={styles.soft}>Looking for problems…</span>
  const words = countWords(counts) || 'No problems'
  return (
    <Tooltip text={`${words}. Show them`} keys="mod+shift+m">
      <button
        type="button"
        className={styles.item}
        aria-label={`Problems: ${words}`}
        onClick={onOpen}
      >
        {severities.map((severity) => (
          <span
            key={severity}
            className={styles.count}
            data-severity={counts[severity] > 0 ? severity : undefined}
          >
            <Icon name={severity} size={14} />
            {counts[severity]}
          </span>
        ))}
      </button>
    </Tooltip>
  )
}

/** Counts are told when they have been the same for so long, in milliseconds. */
const rest = 1500

/** Tells a screen reader what is wrong: errors and warnings once they have settled, and a problem that was stepped to. */
function Spoken(): ReactNode {
  const error = useProblems(({ problems }) => problems?.counts.error)
  const warning = useProblems(({ problems }) => problems?.counts.warning)
  const stepped = useProblemView((state) => state.spoken)
  const [settled, settle] = useState('')
  useEffect(() => {
    if (error === undefined || warning === undefined) return undefined
    const timer = setTimeout(() => settle(countWords({ error, warning }) || 'No problems'), rest)
    return () => clearTimeout(timer)
  }, [error, warning])
  return (
    <>
      <span role="status" className={styles.spoken}>
        {settled}
      </span>
      <span role="status" className={styles.spoken}>
        {stepped}
      </span>
    </>
  )
}
