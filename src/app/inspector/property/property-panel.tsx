import { copyOfProperty } from '#core/edits'
import { deleteProperty, ids, parseTypeText, typeText } from '#app/state'
import { Button, IconButton, Section } from '#app/ui'
import { CheckedField } from '../parts/checked-field.tsx'
import { commit } from '../commit.ts'
import { withFacts } from '../facts/property-rules.ts'
import styles from '../inspector.module.css'
import { PanelTitle } from '../parts/panel-title.tsx'
import { PropertiesSection } from '../object-type/properties-section.tsx'
import { changeShape } from './change-shape.ts'
import { PropertyClient } from './property-client.tsx'
import type { PropertyProps } from './property-props.ts'
import { PropertyServer } from './property-server.tsx'
import { PropertyType } from './property-type.tsx'
import { RelationshipSection } from './relationship-section.tsx'
import { ProblemsSection } from '../parts/problems-section.tsx'
import { ResidueList } from '../parts/residue-list.tsx'
import { SideSelect } from '../parts/side-select.tsx'
import { goTo } from '../selecting.ts'

/** Everything about one property. */
export function PropertyPanel(props: PropertyProps) {
  const { property } = props
  const server = property.residue['app-services']
  return (
    <>
      <PropertyHead {...props} />
      <div className={styles.body}>
        <ProblemsSection objectType={props.type.id} property={property.id} />
        <Names {...props} />
        <PropertyType {...props} />
        <RelationshipSection {...props} />
        <Section title="Client">
          <PropertyClient {...props} />
        </Section>
        {property.type.kind !== 'inverse' && (
          <Section title="Server">
            <PropertyServer {...props} />
          </Section>
        )}
        <ResidueList
          title="Other on the server"
          members={[...(server?.members ?? []), ...(server?.elementMembers ?? [])]}
        />
        <ResidueList
          title="Other on clients"
          members={property.residue['object-model']?.members ?? []}
        />
        <PropertiesSection
          model={props.model}
          type={props.type}
          title={`Properties of ${props.type.name}`}
          selected={property.id}
        />
      </div>
    </>
  )
}

function PropertyHead({ type, property }: PropertyProps) {
  const remove = (): void => deleteProperty(type.id, property.id, 'inspector')
  const duplicate = (): void => {
    const copy = copyOfProperty(type, property, ids)
    const index = type.properties.indexOf(property) + 1
    const refusal = commit(
      { kind: 'addProperty', objectType: type.id, property: copy, index },
      { label: `Duplicate ${property.name}` },
    )
    if (refusal === null) goTo(type.id, copy.id)
  }
  return (
    <PanelTitle
      title={property.name}
      trail={
        <nav aria-label="Belongs to">
          <Button variant="quiet" onClick={() => goTo(type.id)}>
            {type.name}
          </Button>
        </nav>
      }
      tools={
        <>
          <IconButton label={`Duplicate ${property.name}`} icon="copy" onClick={duplicate} />
          <IconButton label={`Delete ${property.name}`} icon="trash" onClick={remove} />
        </>
      }
    />
  )
}

function Names({ model, type, property }: PropertyProps) {
  const at = { objectType: type.id, property: property.id }
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <CheckedField
          label="Name"
          value={property.name}
          onCommit={(name) => commit({ kind: 'renameProperty', ...at, name })}
        />
        <CheckedField
          label="Name in code"
          value={property.client.codeName ?? ''}
          placeholder={property.name}
          onCommit={(name) => {
            const codeName = name.trim() === '' || name === property.name ? undefined : name
            const client = withFacts(property.client, { codeName })
            return commit({ kind: 'setPropertyClient', ...at, client })
          }}
        />
      </div>
      <CheckedField
        label="Type as text"
        mono
        value={typeText(model, property)}
        onCommit={(text) => {
          const parsed = parseTypeText(model, text)
          if ('problem' in parsed) return parsed.problem
          return changeShape(type, property, parsed.shape)
        }}
      />
      <SideSelect
        only={property.only}
        onCommit={(only) => commit({ kind: 'setPropertyOnly', ...at, only })}
      />
    </div>
  )
}
