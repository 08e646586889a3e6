import type { Finding } from '#core/checks'
import type { ObjectTypeId, PropertyId } from '#core/model'
import { goToPlace, repair, useProblems } from '#app/state'
import { Button, DiagnosticList, IconButton, Menu, MenuItem, Section, SpokenText } from '#app/ui'
import styles from './problems-section.module.css'

type Props = {
  readonly objectType: ObjectTypeId
  /** Null: the object type and all its properties. */
  readonly property: PropertyId | null
}

/** What is wrong with what is selected, and what can be done about it. */
export function ProblemsSection({ objectType, property }: Props) {
  const ofType = useProblems(({ problems }) => problems?.byType.get(objectType))
  const shown = ofType?.filter(({ where }) => property === null || where.property === property)
  if (!shown || shown.length === 0) return null
  return (
    <Section title="Problems" count={shown.length}>
      <DiagnosticList
        diagnostics={shown}
        actions={fixesOf}
        {...(property === null ? { onOpen } : {})}
      />
    </Section>
  )
}

const fixesOf = (problem: Finding) => <Fixes problem={problem} />

const onOpen = ({ where }: Finding): void => goToPlace(where)

/** The usual fix as a button, the others in a menu. */
function Fixes({ problem }: { readonly problem: Finding }) {
  const [first, ...others] = problem.fixes
  if (!first) return null
  return (
    <div className={styles.fixes}>
      <Button className={styles.fix} onClick={() => repair(problem, first)}>
        <span className={styles.title}>
          <SpokenText text={first.title} />
        </span>
      </Button>
      {others.length > 0 && (
        <Menu align="end" trigger={<IconButton label="Other fixes" icon="more" />}>
          {others.map((fix) => (
            <MenuItem key={fix.title} onSelect={() => repair(problem, fix)}>
              <SpokenText text={fix.title} />
            </MenuItem>
          ))}
        </Menu>
      )}
    </div>
  )
}
