import type { ReactNode } from 'react'
import { writeSetting } from '#app/platform'
import { useDocument, useView } from '#app/state'
import { PanelHeader } from '#app/editor'
import { Button, EmptyState, Select } from '#app/ui'
import { sdkIds, sdkOf } from '#core/sdks'
import styles from './code.module.css'
import type { CodePanelModel } from './code-panel-model.ts'
import type { CodeState } from './code-panel-state.ts'
import { CodeText } from './code-text.tsx'
import { CodeTools } from './code-tools.tsx'
import { chosenSdk, useCodePanel, type KeptCode } from './use-code-panel.ts'

const sdkChoices = sdkIds.map((value) => ({ value, label: sdkOf(value).title }))

/** The model code of one SDK, a file at a time. */
export function CodePanel({ kept }: { readonly kept: KeptCode }): ReactNode {
  const [panel, state] = useCodePanel(kept)
  const { wish, list, file, isReading } = state
  const { legacy } = sdkOf(wish.sdk)
  const paths = list?.entries.map(({ path }) => ({ value: path, label: path })) ?? []
  return (
    <section className={styles.panel} aria-label="Model code">
      <PanelHeader
        title="Model code"
        file={file && { name: lastStep(file.path), text: () => panel.state().view.text }}
        tools={<CodeTools sdk={wish.sdk} />}
      >
        <div className={styles.picker}>
          <Select
            label="SDK"
            hideLabel
            value={wish.sdk}
            options={sdkChoices}
            onChange={(sdk) => {
              writeSetting(chosenSdk, sdk)
              const [objectType = null] = useView.getState().selection.objectTypes
              panel.show({ sdk, objectType, path: null })
            }}
          />
        </div>
        {file && paths.length > 1 && (
          <div className={styles.picker}>
            <Select
              label="File"
              hideLabel
              value={file.path}
              options={paths}
              onChange={(path) => panel.show({ sdk: wish.sdk, objectType: null, path })}
            />
          </div>
        )}
        {file && paths.length === 1 && <span className={styles.only}>{file.path}</span>}
        <span role="status" className={styles.status}>
          {isReading ? 'Reading…' : ''}
        </span>
      </PanelHeader>
      {legacy !== undefined && <p className={styles.note}>{legacy}</p>}
      <CodeBody panel={panel} state={state} />
    </section>
  )
}

type BodyProps = { readonly panel: CodePanelModel; readonly state: CodeState }

function CodeBody({ panel, state }: BodyProps): ReactNode {
  const { failure, file, list, wish } = state
  const isEmpty = useDocument(({ session }) => session.document.model.order.length === 0)
  if (failure !== null)
    return (
      <EmptyState
        title="The code could not be written or read"
        icon="error"
        actions={<Button onClick={panel.retry}>Try again</Button>}
      >
        <p>{failure} Your model, and what you typed, are kept.</p>
      </EmptyState>
    )
  if (isEmpty && !file?.text)
    return (
      <EmptyState title="No object type yet">
        Draw one on the canvas or import a schema, and its code appears here.
      </EmptyState>
    )
  if (file) return <CodeText key={`${wish.sdk}/${file.path}`} panel={panel} state={state} />
  return <p className={styles.waiting}>{list ? 'There is no code yet.' : 'Writing the code…'}</p>
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
