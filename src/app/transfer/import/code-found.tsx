import type { ReactNode } from 'react'
import type { ImportedCode } from '#core/workspace'
import { sdkOf, type SdkId } from '#core/sdks'
import { Choices, type Choice } from '../choices.tsx'
import styles from '../transfer.module.css'

/** As many names as a person may read; the rest is counted. */
const most = 200

/** The SDKs that share a language, between which only a person can tell. */
const alike: readonly SdkId[] = ['node', 'react-native']

const choices: readonly Choice<SdkId>[] = alike.map((value) => ({
  value,
  title: sdkOf(value).title,
}))

type CodeFoundProps = {
  readonly code: ImportedCode
  readonly onSdk: (sdk: SdkId) => void
}

/** What model code was found: of which SDK, in how many files, and its classes. */
export function CodeFound({ code, onSdk }: CodeFoundProps): ReactNode {
  const { sdk, files, classes, skipped } = code
  const names = classes.slice(0, most).map(({ name }) => name)
  const hidden = classes.length - names.length
  return (
    <>
      {alike.includes(sdk) && (
        <Choices
          legend="JavaScript models: of which SDK?"
          choices={choices}
          value={sdk}
          onChange={onSdk}
        />
      )}
      <section aria-label="Classes">
        <p className={styles.quiet}>
          {counted(classes.length, 'class', 'classes')} in {counted(files.length, 'file', 'files')}
          {skipped > 0 && `; ${counted(skipped, 'file', 'files')} without models skipped`}. The
          files are kept as they are written.
        </p>
        <p className={styles.file}>
          {names.join(', ')}
          {hidden > 0 && `, and ${hidden} more`}
        </p>
      </section>
    </>
  )
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
