import { memo, type ReactNode } from 'react'
import type { Disagreement, Resolution } from '#core/consistency'
import { Select, SeverityIcon } from '#app/ui'
import { Says } from './says.tsx'
import styles from './compare.module.css'

type DisagreementRowProps = {
  readonly one: Disagreement
  readonly resolution: Resolution
  readonly onSettle: (these: readonly Disagreement[], resolution: Resolution) => void
}

const words: Readonly<Record<Disagreement['aspect'], string>> = {
  'type-not-on-server': 'Not on the server',
  'type-not-on-client': 'Not on clients',
  'property-not-on-server': 'Not on the server',
  'property-not-on-client': 'Not on clients',
  'required-not-on-client': 'Required, and not on clients',
  type: 'Another type',
  container: 'Another container',
  target: 'Leads elsewhere',
  optional: 'Required on one side',
  kind: 'Another kind',
  'primary-key': 'Another primary key',
  name: 'Another spelling',
}

const ways: Readonly<Record<Resolution, string>> = {
  server: 'Server’s',
  client: 'Client’s',
  apart: 'Keep apart',
}

/** One disagreement: what is wrong, what each side says, and the way out. */
export const DisagreementRow = memo(function DisagreementRow(
  props: DisagreementRowProps,
): ReactNode {
  const { one, resolution, onSettle } = props
  return (
    <tr>
      <th scope="row">{one.name}</th>
      <td title={one.message}>
        <span className={styles.wrong}>
          <SeverityIcon severity={one.severity} />
          {words[one.aspect]}
        </span>
      </td>
      <td>
        <Says text={one.server.says} />
      </td>
      <td>
        <Says text={one.client.says} />
      </td>
      <td>
        <Select
          label={`Way out for ${one.name}: ${words[one.aspect]}`}
          hideLabel
          value={resolution}
          options={one.resolutions.map((value) => ({ value, label: ways[value] }))}
          onChange={(value) => onSettle([one], value)}
        />
      </td>
    </tr>
  )
})
