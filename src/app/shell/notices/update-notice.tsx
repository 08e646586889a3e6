import type { ReactNode } from 'react'
import { loadNewVersion } from '#app/platform'
import { useToasts, useUpdate } from '#app/state'
import { Button, Icon, IconButton } from '#app/ui'
import styles from './notices.module.css'

const notSaved = 'The project could not be saved, so this page was not loaded again.'

/** Says that a new version is there. Nothing is loaded again before the user asks for it. */
export function UpdateNotice(): ReactNode {
  const { isReady, later } = useUpdate()
  if (!isReady) return null
  const reload = async (): Promise<void> => {
    if (!(await loadNewVersion())) useToasts.getState().say(notSaved, 'problem')
  }
  return (
    <div className={styles.update} role="status">
      <Icon name="info" />
      <p>A new version is ready</p>
      <Button onClick={() => void reload()}>Reload</Button>
      <IconButton label="Later" icon="close" onClick={later} />
    </div>
  )
}
