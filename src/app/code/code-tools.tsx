import { useState, type ReactNode } from 'react'
import { downloadFile, fileName } from '#app/platform'
import { useDocument, useToasts } from '#app/state'
import { IconButton, OptionFields, Popover } from '#app/ui'
import { sdkOf, type SdkId } from '#core/sdks'
import { answerOption, codeOptions } from '#core/workspace'
import { requestAllCode, requestZip } from '#workers'
import styles from './code.module.css'

/** The options of an SDK, and all its files at once. */
export function CodeTools({ sdk: id }: { readonly sdk: SdkId }): ReactNode {
  const sdk = sdkOf(id)
  const document = useDocument(({ session }) => session.document)
  const following = useDocument((state) => state.following)
  const [isPacking, setPacking] = useState(false)
  const save = async (): Promise<void> => {
    setPacking(true)
    await saveAll(id)
    setPacking(false)
  }
  return (
    <>
      <Popover
        label={`Options of ${sdk.title} code`}
        trigger={<IconButton label={`Options of ${sdk.title} code`} icon="options" />}
      >
        <div className={styles.options}>
          <OptionFields
            fields={sdk.options.fields}
            answers={codeOptions(document, sdk)}
            disabled={following}
            onAnswer={(key, value) => {
              const answer = answerOption(document, sdk, key, value)
              if (answer) useDocument.getState().dispatch(answer)
            }}
          />
        </div>
      </Popover>
      <IconButton
        label={`Download all ${sdk.title} files as zip`}
        icon="archive"
        disabled={isPacking}
        onClick={() => void save()}
      />
    </>
  )
}

async function saveAll(sdk: SdkId): Promise<void> {
  const { session, project } = useDocument.getState()
  const { say } = useToasts.getState()
  try {
    const [code] = await requestAllCode(session.document, [sdk])
    const bytes = await requestZip(code?.files ?? [])
    downloadFile(fileName(project?.name ?? 'tandem', `.${sdk}.zip`), bytes)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), 'problem')
  }
}
