import { useState } from 'react'
import type { BulkPlan } from '#core/refactor'
import { Button, Select, SpokenText } from '#app/ui'
import { commit } from '../commit.ts'
import styles from '../inspector.module.css'
import { planWords } from './plan-words.ts'

type Props<Choice extends string> = {
  /** What is changed, as `3 properties of Dog`. */
  readonly what: string
  readonly labels: Readonly<Record<Choice, string>>
  readonly start: Choice
  readonly planOf: (choice: Choice) => BulkPlan
}

/** One change of many nodes as one step; says before how many it changes, and why not the others. */
export function BulkChange<Choice extends string>({ what, labels, start, planOf }: Props<Choice>) {
  const [choice, setChoice] = useState(start)
  const [refusal, setRefusal] = useState<string | null>(null)
  const plan = planOf(choice)
  const options = (Object.keys(labels) as Choice[]).map((value) => ({
    value,
    label: labels[value],
  }))
  const choose = (next: Choice): void => {
    setChoice(next)
    setRefusal(null)
  }
  const apply = (): void => setRefusal(commit(plan.edits, { label: `${labels[choice]}: ${what}` }))
  return (
    <div role="group" aria-label={`Change ${what}`} className={styles.fields}>
      <Select label={`Change ${what}`} value={choice} options={options} onChange={choose} />
      <p className={styles.note} role="status">
        <SpokenText text={refusal ?? planWords(plan)} />
      </p>
      <Button disabled={plan.changed === 0} onClick={apply}>
        {plan.changed === 0 ? 'Apply' : `Apply to ${plan.changed}`}
      </Button>
    </div>
  )
}
