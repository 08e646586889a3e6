import { useState, type ReactNode } from 'react'
import { isServer, type AgreementRow, type Party } from '#core/consistency'
import { Button } from '#app/ui'
import { AgreementTableRow } from './agreement-row.tsx'
import { AgreementTools, type Shown } from './agreement-tools.tsx'
import styles from './compare.module.css'
import { countText } from './counts.ts'
import type { Agreement } from './use-agreement.ts'

/** How many rows are drawn at first, and with each asking for more. */
const page = 100

/** Every row of an agreement with its way out; what is shown is what the buttons settle. */
export function AgreementTable({ parties, rows, choices, settle }: Agreement): ReactNode {
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState<Shown>('all')
  const [most, setMost] = useState(page)
  const found = rows.filter((row) => isShown(row, shown, query))
  if (rows.length === 0) return <h3>All of them agree</h3>
  const title = countText(rows)
  return (
    <section aria-label={title} className={styles.comparison}>
      <h3>{title}</h3>
      <AgreementTools
        parties={parties}
        rows={rows}
        shown={shown}
        onShown={setShown}
        query={query}
        onQuery={setQuery}
        onSettle={(way) => settle(found, way)}
      />
      <p role="status" className={styles.found}>
        {found.length === rows.length ? '' : `${found.length} of ${rows.length} are shown.`}
      </p>
      <table className={styles.table}>
        <Heads parties={parties} />
        <tbody>
          {found.slice(0, most).map((row) => (
            <AgreementTableRow
              key={row.key}
              one={row}
              parties={parties}
              way={choices.get(row.key) ?? row.likely}
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

function Heads({ parties }: { readonly parties: readonly Party[] }): ReactNode {
  return (
    <thead className={styles.sticky}>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">What is wrong</th>
        {parties.map((party) => (
          <th scope="col" key={party.id}>
            {party.title}{' '}
            <span className={styles.side}>{isServer(party) ? 'server' : 'client'}</span>
          </th>
        ))}
        <th scope="col">Take</th>
      </tr>
    </thead>
  )
}

function isShown({ severity, name }: AgreementRow, shown: Shown, query: string): boolean {
  if (shown !== 'all' && severity !== shown) return false
  return name.toLowerCase().includes(query.trim().toLowerCase())
}
