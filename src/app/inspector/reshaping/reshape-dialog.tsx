import { useState } from 'react'
import { useDocument } from '#app/state'
import { Button, Dialog, Select, SpokenText, TextField } from '#app/ui'
import { commit } from '../commit.ts'
import styles from '../inspector.module.css'
import type { Answers, Reshaping } from './reshapings.ts'

type Props = { readonly reshaping: Reshaping; readonly onClose: () => void }

/** Asks what a refactoring needs, and says what it does, or why it cannot be done, as it is typed. */
export function ReshapeDialog({ reshaping, onClose }: Props) {
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(reshaping.asks.map(({ key, start }) => [key, start])),
  )
  const [refusal, setRefusal] = useState<string | null>(null)
  const plan = reshaping.plan(answers)
  const problem = refusal ?? (plan.ok ? null : plan.diagnostic.message)
  const answer = (key: string, value: string): void => {
    setAnswers((former) => ({ ...former, [key]: value }))
    setRefusal(null)
  }
  const run = (): void => {
    if (!plan.ok) return
    // The canvas places a new card in the same step, which it knows by its gesture.
    const gesture = `reshape/${useDocument.getState().session.revision}`
    const found = commit(plan.edits, { label: plan.label, gesture })
    if (found === null) onClose()
    else setRefusal(found)
  }
  return (
    <Dialog
      open
      title={reshaping.title.replace('…', '')}
      onOpenChange={(open) => open || onClose()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={!plan.ok} onClick={run}>
            Apply
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        {reshaping.asks.map(({ key, label, choices }) =>
          choices ? (
            <Select
              key={key}
              label={label}
              value={answers[key] ?? ''}
              options={choices}
              onChange={(value) => answer(key, value)}
            />
          ) : (
            <TextField
              key={key}
              label={label}
              value={answers[key] ?? ''}
              onDraft={(value) => answer(key, value)}
              onCommit={(value) => answer(key, value)}
            />
          ),
        )}
        {problem !== null && (
          <p role="alert">
            <SpokenText text={problem} />
          </p>
        )}
        {plan.ok && (
          <p>
            <SpokenText text={`Data: ${plan.data}`} />
          </p>
        )}
        {plan.ok && plan.notes.length > 0 && (
          <ul className={styles.list}>
            {plan.notes.map(({ message }) => (
              <li key={message}>
                <SpokenText text={message} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}
