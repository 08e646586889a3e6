import { useState, type ReactNode } from 'react'
import { useDocument } from '#app/state'
import { Checkbox, Dialog } from '#app/ui'
import styles from '../sharing.module.css'
import { partsOf, usualParts, type PartId, type Parts } from './parts.ts'
import { ShareResult } from './share-result.tsx'
import { useLink } from './use-link.ts'

type ShareDialogProps = {
  readonly onOpenChange: (open: boolean) => void
  /** Lets the user keep the open project as a file. */
  readonly onDownload: () => void
}

const promise =
  'The link itself holds the model. Nothing is uploaded: whoever has the link can look at it.'

/** Makes a link of the open project, and the text that puts it into another page. */
export function ShareDialog({ onOpenChange, onDownload }: ShareDialogProps): ReactNode {
  return (
    <Dialog open onOpenChange={onOpenChange} title="Share" description={promise}>
      <ShareBody onDownload={onDownload} />
    </Dialog>
  )
}

const labels: Readonly<Record<PartId, { readonly label: string; readonly hint: string }>> = {
  layout: { label: 'Layout', hint: 'Where the cards stand and how they look.' },
  notes: { label: 'Notes', hint: 'What is written beside the cards.' },
  wording: {
    label: 'Wording of imported schemas',
    hint: 'With it, what is exported from the copy is the same byte for byte.',
  },
  files: {
    label: 'Other files of the imported app',
    hint: 'Functions, rules and settings. Look first whether they are for everybody.',
  },
  code: { label: 'Model code that you brought', hint: 'With its comments and methods.' },
  history: { label: 'Undo history', hint: 'Every step that led here.' },
}

const noLock =
  'Readers see no way to copy it. That is a wish and not a lock: the link holds the whole model.'

function ShareBody({ onDownload }: { readonly onDownload: () => void }): ReactNode {
  const session = useDocument((state) => state.session)
  const [parts, choose] = useState<Parts>(usualParts)
  const [offersCopy, offerCopy] = useState(true)
  const link = useLink(parts, offersCopy)
  return (
    <div className={styles.share}>
      <fieldset className={styles.parts}>
        <legend>The link holds the model and its settings, and</legend>
        {partsOf(session).map((part) => (
          <Checkbox
            key={part}
            {...labels[part]}
            checked={parts[part]}
            onChange={(checked) => choose({ ...parts, [part]: checked })}
          />
        ))}
        <Checkbox
          label="An offer to make a copy and edit it"
          checked={offersCopy}
          onChange={offerCopy}
          {...(offersCopy ? {} : { hint: noLock })}
        />
      </fieldset>
      {link.isError && <p role="alert">The link could not be made: {link.error.message}</p>}
      {link.isPending && <p className={styles.quiet}>Making the link…</p>}
      {link.data !== undefined && <ShareResult link={link.data} onDownload={onDownload} />}
    </div>
  )
}
