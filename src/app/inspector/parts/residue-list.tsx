import type { ResidueMember } from '#core/model'
import { Section } from '#app/ui'
import shared from '../inspector.module.css'
import styles from './residue-list.module.css'

type Props = {
  readonly title: string
  readonly members: readonly ResidueMember[]
}

/** What a format wrote and nobody understands: shown as it is, and written back as it is. */
export function ResidueList({ title, members }: Props) {
  if (members.length === 0) return null
  return (
    <Section title={title} count={members.length} defaultOpen={false}>
      <p className={shared.note}>Kept as written, not understood.</p>
      <dl className={styles.residue}>
        {members.map(({ key, value }, index) => (
          <div key={`${key} ${index}`}>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
