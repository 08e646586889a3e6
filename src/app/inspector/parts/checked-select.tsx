import { useState } from 'react'
import { Select, type SelectOption } from '#app/ui'

type Props<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly SelectOption<Value>[]
  /** Takes the choice over. Returns what is wrong with it, or null. */
  readonly onCommit: (value: Value) => string | null
}

/** A choice that says why it cannot be taken over, until another is made. */
export function CheckedSelect<Value extends string>({ onCommit, ...rest }: Props<Value>) {
  const [problem, setProblem] = useState<string | null>(null)
  return <Select {...rest} error={problem} onChange={(value) => setProblem(onCommit(value))} />
}
