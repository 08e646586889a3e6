import { copiesOf } from '#core/edits'
import type { Model, ObjectType } from '#core/model'
import { deleteObjectTypes, ids } from '#app/state'
import { IconButton, Section } from '#app/ui'
import { commit } from '../commit.ts'
import styles from '../inspector.module.css'
import { KeywordTable } from '../parts/keyword-table.tsx'
import { objectTypeKeywords } from '../facts/keywords.ts'
import { ObjectTypeIdentity } from './object-type-identity.tsx'
import { PanelTitle } from '../parts/panel-title.tsx'
import { PropertiesSection } from './properties-section.tsx'
import { ProblemsSection } from '../parts/problems-section.tsx'
import { ResidueList } from '../parts/residue-list.tsx'
import { goTo } from '../selecting.ts'
import { UsesSection } from './uses-section.tsx'

type Props = { readonly model: Model; readonly type: ObjectType }

/** Everything about one object type. */
export function ObjectTypePanel({ model, type }: Props) {
  const duplicate = (): void => {
    const [copy] = copiesOf(model, [type], ids)
    if (!copy) return
    const refusal = commit(
      { kind: 'addObjectType', objectType: copy },
      // The canvas places the new card in the same step, which it knows by its gesture.
      { label: `Duplicate ${type.name}`, gesture: `duplicate/${copy.id}` },
    )
    if (refusal === null) goTo(copy.id)
  }
  const { residue } = type
  return (
    <>
      <PanelTitle
        icon={type.kind}
        title={type.name}
        tools={
          <>
            <IconButton label={`Duplicate ${type.name}`} icon="copy" onClick={duplicate} />
            <IconButton
              label={`Delete ${type.name}`}
              icon="trash"
              onClick={() => deleteObjectTypes([type.id], 'inspector')}
            />
          </>
        }
      />
      <div className={styles.body}>
        <ProblemsSection objectType={type.id} property={null} />
        <ObjectTypeIdentity model={model} type={type} />
        <PropertiesSection model={model} type={type} />
        <Section title="Server" defaultOpen={type.server.keywords.length > 0}>
          <KeywordTable
            keywords={type.server.keywords}
            allowed={objectTypeKeywords}
            onChange={(keywords, key) =>
              commit(
                {
                  kind: 'setObjectTypeServer',
                  objectType: type.id,
                  server: { ...type.server, keywords },
                },
                { label: `Change ${key} of ${type.name}` },
              )
            }
          />
        </Section>
        <UsesSection model={model} type={type} />
        <ResidueList
          title="Other on the server"
          members={[
            ...(residue['app-services']?.members ?? []),
            ...(residue['app-services']?.relationships ?? []),
          ]}
        />
        <ResidueList title="Other on clients" members={residue['object-model']?.members ?? []} />
      </div>
    </>
  )
}
