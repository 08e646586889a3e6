import type { ReactNode } from 'react'
import { copyText, downloadFile } from '#app/platform'
import { useToasts } from '#app/state'
import { IconButton } from '#app/ui'
import styles from './editor.module.css'

type Props = {
  readonly title: string
  /** The end of the title, left out where there is no room for it. */
  readonly rest?: string
  /** Tabs and pickers beside the title. */
  readonly children?: ReactNode
  /** Buttons before Copy and Download. */
  readonly tools?: ReactNode
  /** The text that Copy and Download take, and its file name; null while there is none. */
  readonly file: { readonly name: string; readonly text: () => string } | null
}

/** The line above an editor: what it shows, and Copy and Download. */
export function PanelHeader({ title, rest, children, tools, file }: Props) {
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>
        {title}
        {rest !== undefined && <span className={styles.rest}> {rest}</span>}
      </h2>
      {children}
      {(file || tools) && (
        <div className={styles.tools}>
          {tools}
          {file && <FileTools file={file} />}
        </div>
      )}
    </header>
  )
}

function FileTools({ file }: { readonly file: NonNullable<Props['file']> }) {
  return (
    <>
      <IconButton label={`Copy ${file.name}`} icon="copy" onClick={() => void copy(file)} />
      <IconButton
        label={`Download ${file.name}`}
        icon="download"
        onClick={() => downloadFile(file.name, file.text())}
      />
    </>
  )
}

async function copy({ name, text }: NonNullable<Props['file']>): Promise<void> {
  const { say } = useToasts.getState()
  try {
    await copyText(text())
    say(`Copied \`${name}\`.`)
  } catch {
    say('This browser does not allow copying. Select the text and copy it by keyboard.', 'problem')
  }
}
