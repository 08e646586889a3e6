import { ClientPanel } from './client-panel.tsx'
import styles from './schema-text.module.css'
import { ServerPanel } from './server-panel.tsx'
import type { KeptPanels } from './text-pane.tsx'

type Props = {
  /** Keeps what the model has not taken while the panels are out of sight. */
  readonly kept: KeptPanels
}

/** Both written forms of the model, side by side: what the server reads, and what clients read. */
export function SchemaPanels({ kept }: Props) {
  return (
    <div className={styles.panels}>
      <ServerPanel kept={kept} />
      <ClientPanel kept={kept} />
    </div>
  )
}
