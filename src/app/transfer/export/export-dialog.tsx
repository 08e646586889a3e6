import { useMemo, useState, type ReactNode } from 'react'
import { Dialog, Select, type SelectOption } from '#app/ui'
import { useDocument, useView } from '#app/state'
import { objectTypesOf, type Model, type ObjectTypeId } from '#core/model'
import { Choices, type Choice } from '../choices.tsx'
import { isPaper, paperIds, papers, type PaperId } from '#core/papers'
import { sdkOf } from '#core/sdks'
import { CodeExport } from './code-export.tsx'
import {
  allCode,
  exportFormatIds,
  isCode,
  isPicture,
  isSdk,
  makeExport,
  type ExportFormatId,
  type PlainFormat,
} from './export-formats.ts'
import { ExportResult } from './export-result.tsx'
import { useExportSettings } from './export-settings.ts'
import { PaperExport } from './paper-export.tsx'
import { PictureExport } from '../pictures/picture-export.tsx'
import styles from './export.module.css'

type ExportDialogProps = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

const plain = {
  'app-services': { title: 'App Services configuration', hint: 'Every file, as a zip' },
  collection: { title: 'App Services schema', hint: 'Of one collection' },
  'object-model': { title: 'Realm Object Schema', hint: 'Every object type, JSON' },
  [allCode]: { title: 'Model code of all SDKs', hint: 'A folder for each, as a zip' },
  project: { title: 'Tandem project', hint: 'To open here again' },
} as const

const formats: readonly Choice<ExportFormatId>[] = exportFormatIds.flatMap((value) => {
  if (isPaper(value) || isPicture(value)) return []
  if (!isSdk(value)) return { value, ...plain[value] }
  return { value, title: `${sdkOf(value).title} model code`, hint: 'For the Realm SDK' }
})

const paperHints: Readonly<Record<PaperId, string>> = {
  html: 'One page, with a search',
  markdown: 'For a repository or a wiki',
  mermaid: 'Entity relationships, as text',
  dbml: 'For database diagram tools',
}

const documents: readonly Choice<ExportFormatId>[] = paperIds.map((value) => ({
  value,
  title: papers[value].title,
  hint: paperHints[value],
}))

const pictures: readonly Choice<ExportFormatId>[] = [
  { value: 'svg', title: 'SVG picture', hint: 'Sharp at every size' },
  { value: 'png', title: 'PNG picture', hint: 'For chats and slides' },
  { value: 'print', title: 'PDF or paper', hint: 'By way of the print dialog' },
]

/** Every form the open project can leave in, with a look at it first. */
export function ExportDialog({ open, onOpenChange }: ExportDialogProps): ReactNode {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Export" wide>
      {open && <ExportBody />}
    </Dialog>
  )
}

function ExportBody(): ReactNode {
  const [settings, remember] = useExportSettings()
  const model = useDocument(({ session }) => session.document.model)
  const [collection, chooseCollection] = useCollection(model)
  const { format } = settings
  return (
    <div className={styles.layout}>
      <div className={styles.formats}>
        <Choices
          legend="Format"
          choices={formats}
          value={format}
          onChange={(next) => remember({ format: next })}
        />
        <Choices
          legend="Pictures"
          choices={pictures}
          value={format}
          onChange={(next) => remember({ format: next })}
        />
        <Choices
          legend="Documents"
          choices={documents}
          value={format}
          onChange={(next) => remember({ format: next })}
        />
      </div>
      <div className={styles.result}>
        {format === 'collection' && collection !== null && (
          <Select
            label="Collection"
            value={collection}
            options={collectionsOf(model)}
            onChange={chooseCollection}
          />
        )}
        <FormatExport key={format} format={format} collection={collection} />
      </div>
    </div>
  )
}

type FormatExportProps<Format extends ExportFormatId> = {
  readonly format: Format
  readonly collection: ObjectTypeId | null
}

function FormatExport({ format, collection }: FormatExportProps<ExportFormatId>): ReactNode {
  if (isPaper(format)) return <PaperExport paper={format} />
  if (isPicture(format)) return <PictureExport picture={format} />
  if (isCode(format)) return <CodeExport format={format} />
  return <PlainExport format={format} collection={collection} />
}

/** The collection to show: the chosen one, else the selected one, else the first. */
function useCollection(model: Model): readonly [ObjectTypeId | null, (id: ObjectTypeId) => void] {
  const [chosen, choose] = useState<ObjectTypeId | null>(null)
  const selected = useView(({ selection }) => selection.objectTypes[0] ?? null)
  const stored = objectTypesOf(model).filter((type) => type.collection !== null)
  const wanted = [chosen, selected].find(
    (id) => id !== null && stored.some((type) => type.id === id),
  )
  return [wanted ?? stored[0]?.id ?? null, choose]
}

function collectionsOf(model: Model): SelectOption<ObjectTypeId>[] {
  return objectTypesOf(model).flatMap(({ id, collection }) =>
    collection ? [{ value: id, label: `${collection.database}.${collection.name}` }] : [],
  )
}

function PlainExport({ format, collection }: FormatExportProps<PlainFormat>): ReactNode {
  const name = useDocument(({ project }) => project?.name ?? 'tandem')
  const session = useDocument((state) => state.session)
  const exported = useMemo(
    () => makeExport(format, { name, session, collection }),
    [format, name, session, collection],
  )
  return <ExportResult exported={exported} />
}
