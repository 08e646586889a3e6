import { useMemo, useState } from 'react'
import { newCollection } from '#core/edits'
import type { Model, ObjectType, ObjectTypeId } from '#core/model'
import { readServerTexts, serverProblems, serverTexts } from '#core/workspace'
import { PanelHeader } from '#app/editor'
import { ids, useDocument, useView } from '#app/state'
import { Button, EmptyState, Tabs } from '#app/ui'
import { CollectionPicker } from './collection-picker.tsx'
import { OtherSide } from './other-side.tsx'
import styles from './schema-text.module.css'
import { shownCollection } from './shown-types.ts'
import { useFindings } from './use-findings.ts'
import { TextPane, type KeptPanels, type PaneSource } from './text-pane.tsx'

type Part = 'schema' | 'relationships'

const parts = [
  { id: 'schema', title: 'Schema' },
  { id: 'relationships', title: 'Relationships' },
]

/** The server's two texts of one collection. */
export function ServerPanel({ kept }: { readonly kept: KeptPanels }) {
  const model = useDocument((state) => state.session.document.model)
  const selected = useView((state) => state.selection.objectTypes[0])
  const [shown, setShown] = useState<ObjectTypeId | null>(null)
  const [part, setPart] = useState<Part>('schema')
  const id = shownCollection(model, selected, shown)
  if (id !== shown) setShown(id)
  const type = id === null ? undefined : model.objectTypes.get(id)

  return (
    <section className={styles.panel} aria-label="App Services Schema">
      <PanelHeader title="App Services" rest="Schema" file={type ? fileOf(type, part) : null}>
        <CollectionPicker model={model} selected={selected} shown={id} onShow={setShown} />
        <Tabs
          label="Text of the collection"
          value={part}
          onValueChange={(value) => setPart(value === 'schema' ? 'schema' : 'relationships')}
          tabs={parts}
        />
      </PanelHeader>
      {type?.only === 'object-model' ? (
        <OtherSide type={type} only={type.only} />
      ) : type?.collection ? (
        <CollectionText
          key={`${type.id}/${part}`}
          model={model}
          type={type}
          part={part}
          inlined={selected !== undefined && selected !== type.id ? selected : null}
          kept={kept}
        />
      ) : (
        <NoCollection model={model} type={selected ? model.objectTypes.get(selected) : undefined} />
      )}
    </section>
  )
}

type TextProps = {
  readonly model: Model
  readonly type: ObjectType
  readonly part: Part
  readonly inlined: ObjectTypeId | null
  readonly kept: KeptPanels
}

const serverRooms = ['app-services', 'device-sync']

function CollectionText({ model, type, part, inlined, kept }: TextProps) {
  const source = useMemo(() => sourceOf(type.id, part), [type.id, part])
  const written = serverTexts(model, type.id)?.[part] ?? null
  const read = serverProblems(model, type.id)
  const found = useFindings(type.id, serverRooms, written)
  const problems = useMemo(
    () => (part === 'schema' ? [...read, ...found] : read),
    [part, read, found],
  )
  return (
    <TextPane
      name={`${type.id}/${part}`}
      label={
        part === 'schema'
          ? `App Services Schema of ${type.name}`
          : `App Services relationships of ${type.name}`
      }
      source={source}
      kept={kept}
      written={written}
      problems={problems}
      from="server-text"
      inlined={inlined}
    />
  )
}

function sourceOf(id: ObjectTypeId, part: Part): PaneSource {
  return {
    derive: () => textOf(useDocument.getState().session.document.model, id, part),
    read: (document, text) => {
      const texts = serverTexts(document.model, id)
      const schema = texts?.schema.text ?? ''
      const relationships = texts?.relationships?.text ?? null
      const edited =
        part === 'schema'
          ? { schema: text, relationships }
          : { schema, relationships: text.trim() === '' ? null : text }
      return readServerTexts(document, id, edited, ids)
    },
    belongs: (file) => file.endsWith('relationships.json') === (part === 'relationships'),
  }
}

function textOf(model: Model, id: ObjectTypeId, part: Part): string {
  return serverTexts(model, id)?.[part]?.text ?? ''
}

function fileOf({ id, name }: ObjectType, part: Part) {
  const text = () => textOf(useDocument.getState().session.document.model, id, part)
  return { name: part === 'schema' ? `${name}.schema.json` : `${name}.relationships.json`, text }
}

/** Says why there is no server text, and how there could be one. */
function NoCollection({
  model,
  type,
}: {
  readonly model: Model
  readonly type?: ObjectType | undefined
}) {
  const following = useDocument((state) => state.following)
  if (!type)
    return (
      <div className={styles.empty}>
        <EmptyState title="No collection yet">
          Draw an object type on the canvas or import a schema, and its text appears here.
        </EmptyState>
      </div>
    )
  if (type.kind === 'embedded')
    return (
      <div className={styles.empty}>
        <EmptyState title={`${type.name} is not used yet`}>
          The server describes an embedded type inside the collections that use it. Add a property
          of type {type.name} to one of them.
        </EmptyState>
      </div>
    )
  return (
    <div className={styles.empty}>
      <EmptyState title={`${type.name} has no collection`}>
        <p>Only clients know {type.name}. With a collection, the server has a schema for it.</p>
        <Button disabled={following} onClick={() => addCollection(model, type)}>
          Give it a collection
        </Button>
      </EmptyState>
    </div>
  )
}

function addCollection(model: Model, { id, name }: ObjectType): void {
  useDocument.getState().dispatch({
    label: `Give ${name} a collection`,
    origin: 'server-text',
    edits: [{ kind: 'setCollection', objectType: id, collection: newCollection(model, name) }],
  })
}
