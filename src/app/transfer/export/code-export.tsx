import { useCallback, type ReactNode } from 'react'
import { useDocument } from '#app/state'
import { OptionFields } from '#app/ui'
import { sdkIds, sdkOf, type SdkId } from '#core/sdks'
import { answerOption, codeOptions } from '#core/workspace'
import { requestAllCode } from '#workers'
import { BackgroundExport } from './background-export.tsx'
import { codeExport, isSdk, type CodeFormat } from './export-formats.ts'
import styles from './export.module.css'
import type { Write } from './use-writing.ts'

/** Model code of one SDK with its options, or of all of them. */
export function CodeExport({ format }: { readonly format: CodeFormat }): ReactNode {
  const document = useDocument(({ session }) => session.document)
  const name = useDocument(({ project }) => project?.name ?? 'tandem')
  const write = useCallback<Write>(
    async (task) =>
      codeExport(name, await requestAllCode(document, isSdk(format) ? [format] : sdkIds, task)),
    [document, format, name],
  )
  return (
    <>
      {isSdk(format) && <CodeOptions sdk={format} />}
      <BackgroundExport write={write} what="the code" />
    </>
  )
}

function CodeOptions({ sdk: id }: { readonly sdk: SdkId }): ReactNode {
  const sdk = sdkOf(id)
  const document = useDocument(({ session }) => session.document)
  const following = useDocument((state) => state.following)
  return (
    <>
      {sdk.legacy !== undefined && <p className={styles.quiet}>{sdk.legacy}</p>}
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
    </>
  )
}
