import { useState } from 'react'
import { ClientPanel } from './client-panel.tsx'
import styles from './schema-text.module.css'
import { ServerPanel } from './server-panel.tsx'
import type { KeptPanels } from './pane/text-pane.tsx'

/** Both written forms of the model, side by side: what the server reads, and what clients read. */
export function SchemaPanels() {
  const [kept] = useState<KeptPanels>(() => new Map())
  return (
    <div className={styles.panels}>
      <ServerPanel kept={kept} />
      <ClientPanel kept={kept} />
    </div>
  )
}
