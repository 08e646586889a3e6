import { useMemo, useState, type ReactNode } from 'react'
import { Dialog, Select, type SelectOption } from '#app/ui'
import { useDocument, useView } from '#app/state'
import { objectTypesOf, type Model, type ObjectTypeId } from '#core/model'
import { Choices, type Choice } from '../choices.tsx'
import { sdkOf, type SdkId } from '#core/sdks'
import {
  answers,
  exportFormatIds,
  isSdk,
  makeExport,
  type ExportFormatId,
} from './export-formats.ts'
import { ExportResult } from './export-result.tsx'
import { useExportSettings, type ExportSettings } from './export-settings.ts'
import styles from './export.module.css'

type ExportDialogProps = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

const plain = {
  'app-services': { title: 'App Services configuration', hint: 'Every file, as a zip' },
  collection: { title: 'App Services schema', hint: 'Of one collection' },
  'object-model': { title: 'Realm Object Schema', hint: 'Every object type, JSON' },
  project: { title: 'Tandem project', hint: 'To open here again' },
} as const

const formats: readonly Choice<ExportFormatId>[] = exportFormatIds.map((value) => ({
  value,
  ...(isSdk(value)
    ? { title: `${sdkOf(value).title} model code`, hint: 'For the Realm SDK' }
    : plain[value]),
}))

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
  const name = useDocument(({ project }) => project?.name ?? 'tandem')
  const session = useDocument((state) => state.session)
  const { model } = session.document
  const [collection, chooseCollection] = useCollection(model)
  const { format, code } = settings
  const exported = useMemo(
    () => makeExport(format, { name, session, collection, code }),
    [format, name, session, collection, code],
  )
  return (
    <div className={styles.layout}>
      <div className={styles.formats}>
        <Choices
          legend="Format"
          choices={formats}
          value={format}
          onChange={(next) => remember({ ...settings, format: next })}
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
        {isSdk(format) && <CodeOptions sdk={format} settings={settings} remember={remember} />}
        <ExportResult key={format} exported={exported} />
      </div>
    </div>
  )
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

type CodeOptionsProps = {
  readonly sdk: SdkId
  readonly settings: ExportSettings
  readonly remember: (settings: ExportSettings) => void
}

function CodeOptions({ sdk, settings, remember }: CodeOptionsProps): ReactNode {
  const { code } = settings
  const { options } = sdkOf(sdk)
  const answered = answers(sdkOf(sdk), code[sdk])
  return (
    <div className={styles.options}>
      {options.fields.map(({ key, label, choices }) => (
        <Select
          key={key}
          label={label}
          value={answered[key] ?? ''}
          options={choices}
          onChange={(value) =>
            remember({ ...settings, code: { ...code, [sdk]: { ...answered, [key]: value } } })
          }
        />
      ))}
    </div>
  )
}
