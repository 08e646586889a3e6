import type { ReactNode } from 'react'
import type { AgreementRow, Party, Way } from '#core/consistency'
import type { Severity } from '#core/diagnostics'
import { Button, Select, TextField, type SelectOption } from '#app/ui'
import styles from './compare.module.css'
import { wayText } from './way-text.ts'

/** Which rows are shown. */
export type Shown = Severity | 'all'

type AgreementToolsProps = {
  readonly parties: readonly Party[]
  readonly rows: readonly AgreementRow[]
  readonly shown: Shown
  readonly onShown: (shown: Shown) => void
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onSettle: (way: Way) => void
}

/** With more rows than this, they can be looked for by name. */
const few = 20

const filters: readonly SelectOption<Shown>[] = [
  { value: 'all', label: 'All' },
  { value: 'error', label: 'Errors' },
  { value: 'warning', label: 'Warnings' },
  { value: 'info', label: 'Notes' },
]

/** What narrows a table of disagreements, and what settles all that is shown at once. */
export function AgreementTools(props: AgreementToolsProps): ReactNode {
  const { parties, rows, shown, onShown, query, onQuery, onSettle } = props
  const takes = parties.map(({ id }): Way => ({ take: id }))
  const ways: readonly Way[] = rows.some(({ ways: offered }) => offered.includes('apart'))
    ? [...takes, 'apart']
    : takes
  return (
    <div className={styles.tools}>
      <Select label="Show" value={shown} options={filters} onChange={onShown} />
      {rows.length > few && (
        <TextField
          label="Find by name"
          value={query}
          placeholder="Dog.age"
          onDraft={onQuery}
          onCommit={onQuery}
        />
      )}
      <div role="group" aria-label="Settle all alike" className={styles.all}>
        {ways.map((way) => (
          <Button key={way === 'apart' ? way : `take ${way.take}`} onClick={() => onSettle(way)}>
            {way === 'apart' ? 'Keep all apart' : `All ${wayText(way, parties)}`}
          </Button>
        ))}
      </div>
    </div>
  )
}
