import { useState, type ReactNode } from 'react'
import { copyText } from '#app/platform'
import { Button, Section, TextField } from '#app/ui'
import styles from '../sharing.module.css'
import { adviceFor, sizeOf, sizeWords } from './link-size.ts'
import { addressesOf, isOnThisMachine } from './use-link.ts'

type ShareResultProps = { readonly link: string; readonly onDownload: () => void }

const here =
  'This Tandem runs on your machine. Others can open the link only where Tandem runs at the same address.'

/** The link with its size, the ways to take it away, and the text that embeds it. */
export function ShareResult({ link, onDownload }: ShareResultProps): ReactNode {
  const [status, say] = useState('')
  const { page, embed } = addressesOf(link)
  const size = sizeOf(page)
  const copy = (text: string, what: string): void => {
    copyText(text).then(
      () => say(`${what} is copied.`),
      () => say('The browser did not allow copying. Select the text and copy it.'),
    )
  }
  const isLong = size === 'long' || size === 'impossible'
  return (
    <>
      {size !== 'impossible' && <Shown label="Link" text={page} />}
      <p className={styles.size}>
        <strong>{sizeWords(page.length)}.</strong> {adviceFor(size)}
      </p>
      {isOnThisMachine() && <p className={styles.quiet}>{here}</p>}
      <div className={styles.actions}>
        <span role="status" className={styles.quiet}>
          {status}
        </span>
        {isLong && (
          <Button variant="primary" icon="download" onClick={onDownload}>
            Download project file
          </Button>
        )}
        {size !== 'impossible' && (
          <Button
            variant={isLong ? 'plain' : 'primary'}
            icon="copy"
            onClick={() => copy(page, 'The link')}
          >
            Copy link
          </Button>
        )}
      </div>
      {!isLong && (
        <Section title="Embed in a page" defaultOpen={false}>
          <Shown label="HTML" text={frameOf(embed)} />
          <div className={styles.actions}>
            <Button icon="copy" onClick={() => copy(frameOf(embed), 'The HTML')}>
              Copy HTML
            </Button>
          </div>
        </Section>
      )}
    </>
  )
}

function frameOf(address: string): string {
  const style = 'width:100%;height:480px;border:0'
  return `<iframe src="${address}" title="Data model" loading="lazy" style="${style}"></iframe>`
}

/** A text to take away, selected as soon as it is entered. */
function Shown({ label, text }: { readonly label: string; readonly text: string }): ReactNode {
  return (
    <TextField
      label={label}
      value={text}
      readOnly
      mono
      onFocus={(event) => event.target.select()}
      onCommit={() => undefined}
    />
  )
}
