import type { ReactNode } from 'react'
import { runCommand, useCommandStore, useDocument } from '#app/state'
import { Button, TextField, Tooltip } from '#app/ui'
import { goTo } from '../route.ts'
import styles from './header.module.css'
import { Logo } from './logo.tsx'
import { MainMenu } from './main-menu.tsx'
import { SavedState } from './saved-state.tsx'
import { ThemeMenu } from './theme-menu.tsx'

/** The bar at the top of an open project. */
export function Header(): ReactNode {
  const canImport = useCommandStore(({ commands }) => commands['import-files']?.enabled ?? false)
  return (
    <header className={styles.header}>
      <Tooltip text="All projects">
        <button
          type="button"
          className={styles.home}
          aria-label="All projects"
          onClick={() => goTo(null)}
        >
          <Logo />
        </button>
      </Tooltip>
      <MainMenu />
      <div className={styles.name}>
        <ProjectName />
        <SavedState />
      </div>
      <div className={styles.actions}>
        <ThemeMenu />
        <Button icon="import" disabled={!canImport} onClick={() => runCommand('import-files')}>
          Import
        </Button>
        <Button icon="link" onClick={() => runCommand('share')}>
          Share
        </Button>
        <Button icon="export" variant="primary" onClick={() => runCommand('export')}>
          Export
        </Button>
      </div>
    </header>
  )
}

function ProjectName(): ReactNode {
  const name = useDocument(({ project }) => project?.name ?? '')
  const following = useDocument((state) => state.following)
  const rename = useDocument((state) => state.rename)
  return (
    <div className={styles.projectName} data-name={name}>
      <TextField
        label="Project name"
        hideLabel
        value={name}
        readOnly={following}
        onCommit={(next) => {
          if (next.trim() !== '') rename(next.trim())
        }}
      />
    </div>
  )
}
