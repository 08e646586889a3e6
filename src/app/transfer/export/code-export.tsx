import type { ReactNode } from 'react'
import { answerCodeOption, useDocument } from '#app/state'
import { Button, OptionFields } from '#app/ui'
import { sdkOf, type SdkId } from '#core/sdks'
import { codeOptions } from '#core/workspace'
import { isSdk, type CodeFormat } from './export-formats.ts'
import { ExportResult } from './export-result.tsx'
import styles from './export.module.css'
import { useCodeExport } from './use-code-export.ts'

/** Model code of one SDK with its options, or of all of them. */
export function CodeExport({ format }: { readonly format: CodeFormat }): ReactNode {
  const { writing, retry } = useCodeExport(format)
  return (
    <>
      {isSdk(format) && <CodeOptions sdk={format} />}
      {writing.state === 'writing' && (
        <p className={styles.quiet} role="status">
          Writing the code… {Math.round(writing.share * 100)} %
        </p>
      )}
      {writing.state === 'failed' && (
        <div role="alert">
          <p>{writing.reason}</p>
          <Button onClick={retry}>Try again</Button>
        </div>
      )}
      {writing.state === 'written' && <ExportResult exported={writing.exported} />}
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
          onAnswer={(key, answer) => answerCodeOption(sdk, key, answer)}
        />
      </div>
    </>
  )
}
