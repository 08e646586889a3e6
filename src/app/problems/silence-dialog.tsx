import { useState, type ReactNode } from 'react'
import type { ObjectTypeId, PropertyId, Suppression } from '#core/model'
import { Button, Dialog, SpokenText, TextField } from '#app/ui'
import type { ProblemRow } from './problem-rows.ts'
import styles from './problems.module.css'
import { silence } from './repairs.ts'

type SilenceDialogProps = { readonly row: ProblemRow; readonly onClose: () => void }

/** Asks why a problem is not to be told again, and how far that goes. */
export function SilenceDialog({ row, onClose }: SilenceDialogProps): ReactNode {
  const { code, where, message } = row.problem
  const hasPlace = where.objectType !== undefined
  const [isHere, setHere] = useState(hasPlace)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (given: string): void => {
    if (given.trim() === '') return setMissing(true)
    silence(suppressionOf(row, isHere, given.trim()))
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Silence this problem"
      description={<SpokenText text={message} />}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={() => submit(reason)}>
            Silence
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit(reason)
        }}
      >
        <fieldset className={styles.choice}>
          <legend>Where</legend>
          {hasPlace && (
            <Choice checked={isHere} onChoose={() => setHere(true)}>
              Only at <code>{row.place}</code>
            </Choice>
          )}
          <Choice checked={!isHere} onChoose={() => setHere(false)}>
            <code>{code}</code> everywhere
          </Choice>
        </fieldset>
        <TextField
          label="Reason"
          value={reason}
          hint="Kept with the project, for whoever asks later."
          error={missing && reason.trim() === '' ? 'Say why it may stay as it is.' : null}
          onDraft={setReason}
          onCommit={setReason}
        />
      </form>
    </Dialog>
  )
}

type ChoiceProps = {
  readonly checked: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Choice({ checked, onChoose, children }: ChoiceProps): ReactNode {
  return (
    <label className={styles.option}>
      <input type="radio" name="where" checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  )
}

function suppressionOf({ problem }: ProblemRow, isHere: boolean, reason: string): Suppression {
  const { code, where } = problem
  if (!isHere) return { code, objectType: null, property: null, reason }
  const objectType = (where.objectType ?? null) as ObjectTypeId | null
  const property = (where.property ?? null) as PropertyId | null
  return { code, objectType, property, reason }
}
