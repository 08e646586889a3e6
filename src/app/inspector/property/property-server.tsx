import type { ServerPropertyFacts } from '#core/model'
import { Checkbox, Select } from '#app/ui'
import { commit } from '../commit.ts'
import { canCount, isNeverRequired, withFacts } from '../facts/property-rules.ts'
import styles from '../inspector.module.css'
import { KeywordTable } from '../parts/keyword-table.tsx'
import { elementKindOf, keywordsOn, nodeKindOf } from '../facts/keywords.ts'
import type { PropertyProps } from './property-props.ts'

type Facts = { readonly [Key in keyof ServerPropertyFacts]?: ServerPropertyFacts[Key] | undefined }

/** What the server alone knows of a property: width, keywords, and a `required` that clients cannot follow. */
export function PropertyServer({ type, property }: PropertyProps) {
  const { server } = property
  const set = (facts: Facts, label: string): string | null =>
    commit(
      {
        kind: 'setPropertyServer',
        objectType: type.id,
        property: property.id,
        server: withFacts(server, facts),
      },
      { label: `${label} of ${type.name}.${property.name}` },
    )
  const { kind } = property.type
  if (kind === 'serverOnly') return <p className={styles.note}>Kept as written.</p>
  const isInt = canCount({ ...property, container: 'none' })
  return (
    <div className={styles.fields}>
      {isInt && (
        <Select
          label="Width"
          value={server.width ?? 'long'}
          options={[
            { value: 'long', label: 'long (64 bits)' },
            { value: 'int', label: 'int (32 bits)' },
          ]}
          onChange={(width) => set({ width }, 'Change the width')}
        />
      )}
      {(server.required || isNeverRequired(property)) && (
        <Checkbox
          label="Listed in “required”"
          checked={server.required ?? false}
          hint={
            server.required
              ? 'A client cannot follow this. Take it out for Device Sync.'
              : 'Device Sync wants this kind of property left out.'
          }
          onChange={(checked) => set({ required: checked || undefined }, 'Change “required”')}
        />
      )}
      <KeywordTable
        keywords={server.keywords}
        allowed={keywordsOn(nodeKindOf(property))}
        onChange={(keywords, key) => set({ keywords }, `Change ${key}`)}
      />
      {property.container !== 'none' && (
        <>
          <h3 className={styles.subtitle}>Each element</h3>
          <KeywordTable
            keywords={server.elementKeywords}
            allowed={keywordsOn(elementKindOf(property))}
            onChange={(elementKeywords, key) => set({ elementKeywords }, `Change ${key}`)}
          />
        </>
      )}
    </div>
  )
}
