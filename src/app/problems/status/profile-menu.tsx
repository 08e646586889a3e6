import type { ReactNode } from 'react'
import { labelOf, type Edit } from '#core/edits'
import { profiles, type Profile } from '#core/model'
import { useDocument, useProblems } from '#app/state'
import { Icon, Menu, MenuItem, MenuSeparator } from '#app/ui'
import { profileNames } from '../profile-names.ts'
import styles from './status.module.css'

/** What the model is checked for, and the choice of it. */
export function ProfileMenu(): ReactNode {
  const chosen = useDocument(({ session }) => session.document.settings.profile)
  const following = useDocument((state) => state.following)
  const profile = useProblems(({ problems }) => problems?.profile)
  if (!profile) return null
  const name = profileNames[profile]
  const trigger = (
    <button
      type="button"
      className={styles.item}
      disabled={following}
      aria-label={`Checked for ${name}${chosen === null ? ', as the app says' : ''}`}
    >
      {chosen === null ? `Auto: ${name}` : name}
      <Icon name="chevron-down" size={12} />
    </button>
  )
  return (
    <Menu align="end" trigger={trigger}>
      <MenuItem checked={chosen === null} onSelect={() => choose(null)}>
        Auto (what the app says)
      </MenuItem>
      <MenuSeparator />
      {profiles.map((one) => (
        <MenuItem key={one} checked={chosen === one} onSelect={() => choose(one)}>
          {profileNames[one]}
        </MenuItem>
      ))}
    </Menu>
  )
}

function choose(profile: Profile | null): void {
  const { session, dispatch } = useDocument.getState()
  if (session.document.settings.profile === profile) return
  const edit: Edit = { kind: 'setProfile', profile }
  dispatch({ label: labelOf(session.document, edit), origin: 'inspector', edits: [edit] })
}
