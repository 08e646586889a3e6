import { sides, type Side } from '#core/model'
import { sideWords } from '#app/state'
import { CheckedSelect } from './checked-select.tsx'

type SideSelectProps = {
  readonly only: Side | undefined
  /** Takes the choice over; null: both sides have it. Returns what is wrong with it, or null. */
  readonly onCommit: (only: Side | null) => string | null
}

const options = [
  { value: 'both', label: 'Both sides' },
  ...sides.map((value) => ({ value, label: sideWords[value].choice })),
] as const satisfies readonly { readonly value: Side | 'both'; readonly label: string }[]

/** Which sides have a property or an object type. */
export function SideSelect({ only, onCommit }: SideSelectProps) {
  return (
    <CheckedSelect
      label="On"
      value={only ?? 'both'}
      options={options}
      onCommit={(value) => onCommit(value === 'both' ? null : value)}
    />
  )
}
