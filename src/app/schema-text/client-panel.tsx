import { useMemo, useState } from 'react'
import type { Model, ObjectType, ObjectTypeId } from '#core/model'
import { clientFile, clientText, readClientFile, readClientText } from '#core/workspace'
import { PanelHeader } from '#app/editor'
import { ids, useDocument, useView } from '#app/state'
import { EmptyState, Tabs } from '#app/ui'
import { OtherSide } from './other-side.tsx'
import styles from './schema-text.module.css'
import { shownObjectType } from './shown-types.ts'
import { useFindings } from './use-findings.ts'
import { TextPane, type KeptPanels, type PaneSource } from './text-pane.tsx'

/** Above this many object types the whole client file is shown but not read with every keystroke. */
const mostTypesInOneText = 300

type Part = 'type' | 'file'

/** The client's text of the selected object type, or of all of them. */
export function ClientPanel({ kept }: { readonly kept: KeptPanels }) {
  const model = useDocument((state) => state.session.document.model)
  const selected = useView((state) => state.selection.objectTypes[0])
  const [shown, setShown] = useState<ObjectTypeId | null>(null)
  const [part, setPart] = useState<Part>('type')
  const id = shownObjectType(model, selected, shown)
  if (id !== shown) setShown(id)
  const type = id === null ? undefined : model.objectTypes.get(id)
  const tabs = [
    { id: 'type', title: type?.name ?? 'Object type' },
    { id: 'file', title: 'All types' },
  ]

  return (
    <section className={styles.panel} aria-label="Realm Object Schema">
      <PanelHeader title="Realm Object Schema" file={fileOf(part, type)}>
        <Tabs
          label="Extent of the text"
          value={part}
          onValueChange={(value) => setPart(value === 'file' ? 'file' : 'type')}
          tabs={tabs}
        />
      </PanelHeader>
      {part === 'file' ? (
        <WholeFile model={model} kept={kept} />
      ) : type?.only === 'app-services' ? (
        <OtherSide type={type} only={type.only} />
      ) : type ? (
        <TypeText key={type.id} model={model} type={type} kept={kept} />
      ) : (
        <div className={styles.empty}>
          <EmptyState title="No object type yet">
            Draw one on the canvas, import a schema, or type one under “All types”.
          </EmptyState>
        </div>
      )}
    </section>
  )
}

type TypeProps = {
  readonly model: Model
  readonly type: ObjectType
  readonly kept: KeptPanels
}

const clientRooms = ['realm']

function TypeText({ model, type, kept }: TypeProps) {
  const source = useMemo(() => sourceOf(type.id), [type.id])
  const written = clientText(model, type.id)
  const problems = useFindings(type.id, clientRooms, written)
  return (
    <TextPane
      name={`${type.id}/client`}
      label={`Realm Object Schema of ${type.name}`}
      source={source}
      kept={kept}
      written={written}
      problems={problems}
      from="client-text"
    />
  )
}

function WholeFile({ model, kept }: { readonly model: Model; readonly kept: KeptPanels }) {
  const tooMany = model.order.length > mostTypesInOneText
  return (
    <>
      {tooMany && (
        <p className={styles.note}>
          Read-only: with more than {mostTypesInOneText} object types, edit them one at a time.
        </p>
      )}
      <TextPane
        name="client-file"
        label="Realm Object Schema of all types"
        source={wholeFile}
        kept={kept}
        written={null}
        from="client-text"
        readOnly={tooMany}
      />
    </>
  )
}

function sourceOf(id: ObjectTypeId): PaneSource {
  return {
    derive: () => {
      const { model } = useDocument.getState().session.document
      return model.objectTypes.get(id) ? clientText(model, id).text : ''
    },
    read: (document, text) => readClientText(document, id, text, ids),
    belongs: () => true,
  }
}

const wholeFile: PaneSource = {
  derive: () => clientFile(useDocument.getState().session.document.model),
  read: (document, text) => readClientFile(document, text, ids),
  belongs: () => true,
}

function fileOf(part: Part, type: ObjectType | undefined) {
  if (part === 'file') return { name: 'schema.json', text: wholeFile.derive }
  return type ? { name: `${type.name}.json`, text: sourceOf(type.id).derive } : null
}
