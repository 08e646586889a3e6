import { objectTypesOf, type Model } from '#core/model'
import { useDocument } from '#app/state'
import { Section } from '#app/ui'
import { CheckedField } from './parts/checked-field.tsx'
import { commit } from './commit.ts'
import styles from './inspector.module.css'
import counts from './model-overview.module.css'
import { PanelTitle } from './parts/panel-title.tsx'
import { goTo } from './selecting.ts'

/** The model as a whole, shown while nothing is selected. */
export function ModelOverview({ model }: { readonly model: Model }) {
  const name = useDocument((state) => state.project?.name)
  const types = objectTypesOf(model)
  const homeless = types.filter((type) => type.kind !== 'embedded' && type.collection === null)
  return (
    <>
      <PanelTitle title={name ?? 'Model'} />
      <div className={styles.body}>
        <Counts model={model} />
        <Section title="New collections">
          <AppDefaults model={model} />
        </Section>
        {homeless.length > 0 && (
          <Section title="Without a collection" count={homeless.length}>
            <p className={styles.note}>Only clients know these object types.</p>
            <ul className={styles.list}>
              {homeless.map((type) => (
                <li key={type.id}>
                  <button type="button" className={styles.jump} onClick={() => goTo(type.id)}>
                    {type.name}
                  </button>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  )
}

function AppDefaults({ model: { app } }: { readonly model: Model }) {
  const set = (part: { dataSource: string } | { database: string }, label: string) => {
    if (Object.values(part).some((text) => text.trim() === '')) return 'This cannot be empty.'
    return commit({ kind: 'setApp', app: { ...app, ...part } }, { label })
  }
  return (
    <div className={styles.pair}>
      <CheckedField
        label="Database"
        value={app.database}
        onCommit={(database) => set({ database }, 'Change the default database')}
      />
      <CheckedField
        label="Data source"
        value={app.dataSource}
        onCommit={(dataSource) => set({ dataSource }, 'Change the default data source')}
      />
    </div>
  )
}

function Counts({ model }: { readonly model: Model }) {
  const types = objectTypesOf(model)
  const properties = types.flatMap((type) => type.properties)
  const count = (kinds: readonly string[]): number =>
    properties.filter(({ type }) => kinds.includes(type.kind)).length
  const rows: readonly (readonly [string, number])[] = [
    ['Object types', types.filter(({ kind }) => kind === 'object').length],
    ['Embedded types', types.filter(({ kind }) => kind === 'embedded').length],
    ['Asymmetric types', types.filter(({ kind }) => kind === 'asymmetric').length],
    ['Properties', properties.length],
    ['Relationships', count(['link'])],
    ['Inverse relationships', count(['inverse'])],
    ['Names that lead nowhere', count(['unresolved'])],
    ['Kept for the server only', count(['serverOnly'])],
  ]
  return (
    <dl className={counts.counts}>
      {rows
        .filter(([label, number]) => number > 0 || label === 'Object types')
        .map(([label, number]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number}</dd>
          </div>
        ))}
    </dl>
  )
}
