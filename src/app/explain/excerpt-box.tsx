import type { ReactNode } from 'react'
import { outdented, type Excerpt } from '#core/explain'
import { copyText } from '#app/platform'
import { useToasts } from '#app/state'
import { IconButton } from '#app/ui'
import styles from './explain.module.css'

/** Texts of more lines scroll, and are a stop of the Tab key for that. */
const mostLines = 14

/** A part of a written text as it stands, to be read and copied. */
export function ExcerptBox({ excerpt }: { readonly excerpt: Excerpt }): ReactNode {
  const text = outdented(excerpt)
  const { file, path } = excerpt
  const name = path === '' ? file : `${path} in ${file}`
  const scrolls = text.split('\n').length > mostLines
  return (
    <figure className={styles.excerpt} aria-label={name}>
      <figcaption>
        <span className={styles.place}>{name}</span>
        <IconButton label={`Copy ${name}`} icon="copy" onClick={() => void copy(name, text)} />
      </figcaption>
      <pre {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': `Text of ${name}` } : {})}>
        {text}
      </pre>
    </figure>
  )
}

async function copy(name: string, text: string): Promise<void> {
  const { say } = useToasts.getState()
  try {
    await copyText(text)
    say(`Copied \`${name}\`.`)
  } catch {
    say('This browser does not allow copying. Select the text and copy it by keyboard.', 'problem')
  }
}
