import { useState, type ReactNode } from 'react'
import type { Disagreement, Resolution } from '#core/consistency'
import { Button, TextField } from '#app/ui'
import styles from './compare.module.css'
import { countText } from './counts.ts'
import { DisagreementRow } from './disagreement-row.tsx'
import { resolutionIn, type Comparison } from './use-comparison.ts'

/** With more disagreements than this, they can be looked for by name. */
const few = 20

/** How many rows are drawn at first, and with each asking for more. */
const page = 100

const all: readonly { readonly title: string; readonly resolution: Resolution }[] = [
  { title: 'All server’s', resolution: 'server' },
  { title: 'All client’s', resolution: 'client' },
  { title: 'Keep all apart', resolution: 'apart' },
]

/** Every disagreement with its way out; what is looked for by name is what the buttons settle. */
export function DisagreementTable({ disagreements, choices, settle }: Comparison): ReactNode {
  const [query, setQuery] = useState('')
  const [most, setMost] = useState(page)
  const found = named(disagreements, query)
  const title = countText(disagreements)
  return (
    <section aria-label={title} className={styles.comparison}>
      <h3>{title}</h3>
      <div className={styles.tools}>
        {disagreements.length > few && (
          <TextField
            label="Find by name"
            value={query}
            placeholder="Dog.age"
            onDraft={setQuery}
            onCommit={setQuery}
          />
        )}
        <div role="group" aria-label="Settle all alike" className={styles.all}>
          {all.map((one) => (
            <Button key={one.resolution} onClick={() => settle(found, one.resolution)}>
              {one.title}
            </Button>
          ))}
        </div>
      </div>
      <p role="status" className={styles.found}>
        {query === '' ? '' : `${found.length} of ${disagreements.length} have this name.`}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">What is wrong</th>
            <th scope="col">Server says</th>
            <th scope="col">Clients say</th>
            <th scope="col">Take</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map((one) => (
            <DisagreementRow
              key={one.key}
              one={one}
              resolution={resolutionIn(choices, one)}
              onSettle={settle}
            />
          ))}
        </tbody>
      </table>
      {found.length > most && (
        <Button onClick={() => setMost(most + page)}>
          {`Show ${Math.min(page, found.length - most)} more of ${found.length - most}`}
        </Button>
      )}
    </section>
  )
}

function named(disagreements: readonly Disagreement[], query: string): readonly Disagreement[] {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return disagreements
  return disagreements.filter(({ name }) => name.toLowerCase().includes(wanted))
}
