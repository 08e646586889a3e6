import type { ReactNode } from 'react'
import { editHere } from '#app/platform'
import { useDocument } from '#app/state'
import { Button, Icon } from '#app/ui'
import styles from './notices.module.css'

/** Says that another tab edits this project, and lets this one take over. */
export function FollowBanner(): ReactNode {
  const following = useDocument((state) => state.following)
  if (!following) return null
  return (
    <div className={styles.banner} role="status">
      <Icon name="info" />
      <p>This project is open in another tab. Changes appear here as they are saved.</p>
      <Button onClick={editHere}>Edit here instead</Button>
    </div>
  )
}
