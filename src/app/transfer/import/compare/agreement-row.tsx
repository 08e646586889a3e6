import { memo, type ReactNode } from 'react'
import {
  sameWay,
  type AgreementAspect,
  type AgreementRow,
  type Party,
  type Way,
} from '#core/consistency'
import { Select, SeverityIcon } from '#app/ui'
import styles from './compare.module.css'
import { Says } from './says.tsx'
import { wayText } from './way-text.ts'

type AgreementRowProps = {
  readonly one: AgreementRow
  readonly parties: readonly Party[]
  readonly way: Way
  readonly onSettle: (these: readonly AgreementRow[], way: Way) => void
}

const words: Readonly<Record<AgreementAspect, string>> = {
  'type-not-on-server': 'Not on the server',
  'type-not-on-client': 'Not on every client',
  'property-not-on-server': 'Not on the server',
  'property-not-on-client': 'Not on every client',
  'required-not-on-client': 'Required, and not on every client',
  type: 'Another type',
  container: 'Another container',
  target: 'Leads elsewhere',
  optional: 'Required by some',
  'element-optional': 'Null elements for some',
  kind: 'Another kind',
  'primary-key': 'Another primary key',
  name: 'Another spelling',
  inverse: 'Inverse on some',
  index: 'Another index',
  default: 'Another default',
}

/** One thing that not all say alike: what is wrong, what each says, and the way out. */
export const AgreementTableRow = memo(function AgreementTableRow(
  props: AgreementRowProps,
): ReactNode {
  const { one, parties, way, onSettle } = props
  const index = one.ways.findIndex((each) => sameWay(each, way))
  return (
    <tr>
      <th scope="row">{one.name}</th>
      <td title={one.message}>
        <span className={styles.wrong}>
          <SeverityIcon severity={one.severity} />
          {words[one.aspect]}
        </span>
        {one.maybe !== null && (
          <span className={styles.maybe}>
            Perhaps <code>{one.maybe}</code>
          </span>
        )}
      </td>
      {one.cells.map(({ party, says, asked }) => (
        <td key={party}>{(asked || says !== null) && <Says text={says} />}</td>
      ))}
      <td>
        <Select
          label={`Way out for ${one.name}: ${words[one.aspect]}`}
          hideLabel
          value={String(index)}
          options={one.ways.map((each, i) => ({ value: String(i), label: wayText(each, parties) }))}
          onChange={(value) => {
            const chosen = one.ways[Number(value)]
            if (chosen) onSettle([one], chosen)
          }}
        />
      </td>
    </tr>
  )
})
