import type { ReactNode } from 'react'
import { editHere } from '#app/platform'
import { runCommand, useDocument } from '#app/state'
import { Button, Icon } from '#app/ui'
import styles from './notices.module.css'

/** Says why this document can only be looked at, and offers the way to edit it. */
export function FollowBanner(): ReactNode {
  const following = useDocument((state) => state.following)
  const shared = useDocument((state) => state.shared)
  const name = useDocument(({ project }) => project?.name ?? '')
  if (!following) return null
  if (!shared)
    return (
      <Banner action={<Button onClick={editHere}>Edit here instead</Button>}>
        This project is open in another tab. Changes appear here as they are saved.
      </Banner>
    )
  return (
    <Banner
      action={
        shared.offersCopy && (
          <Button onClick={() => runCommand('make-copy')}>Make a copy to edit</Button>
        )
      }
    >
      Shared model <strong>{name}</strong> — View only
    </Banner>
  )
}

type BannerProps = { readonly children: ReactNode; readonly action: ReactNode }

function Banner({ children, action }: BannerProps): ReactNode {
  return (
    <div className={styles.banner} role="status">
      <Icon name="info" />
      <p>{children}</p>
      {action}
    </div>
  )
}
