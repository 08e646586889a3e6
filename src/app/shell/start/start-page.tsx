import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { closeProject, listProjects } from '#app/platform'
import { Button } from '#app/ui'
import { useCompact } from '../compact/use-compact.ts'
import { Logo } from '../header/logo.tsx'
import { ThemeMenu } from '../header/theme-menu.tsx'
import { useImporting } from '../importing/importing.ts'
import { useLateWorkspace } from '../late-workspace.tsx'
import { startFromFile, startProject } from '../new-projects.ts'
import { KeepingMenu } from '../keeping/keeping-menu.tsx'
import { Recents } from './recents.tsx'
import { Samples } from './samples.tsx'
import { startTour } from '../tour/start-tour.ts'
import { UnsavedProject } from './unsaved-project.tsx'
import styles from './start.module.css'

/** What is shown while no project is open: ways to begin, and the projects of this browser. */
export function StartPage(): ReactNode {
  const client = useQueryClient()
  const importing = useImporting()
  const compact = useCompact()
  useLateWorkspace()
  const recents = useQuery({ queryKey: ['projects'], queryFn: listProjects, staleTime: 0 })
  useEffect(() => {
    void closeProject().finally(() => client.invalidateQueries({ queryKey: ['projects'] }))
  }, [client])
  const refresh = (): void => {
    void closeProject()
    void client.invalidateQueries({ queryKey: ['projects'] })
  }
  return (
    <div className={styles.page}>
      <div className={styles.corner}>
        <KeepingMenu />
        <ThemeMenu />
      </div>
      <main className={styles.start}>
        <header className={styles.promise}>
          <Logo size={40} />
          <div>
            <h1>Tandem</h1>
            <p>
              Draw one data model. Its App Services Schema and its Realm Object Schema keep in step,
              both ways, and lose nothing.
            </p>
          </div>
        </header>
        <UnsavedProject />
        <div className={styles.actions}>
          <Button variant="primary" icon="plus" onClick={() => void startProject('Untitled')}>
            New project
          </Button>
          <Button icon="import" onClick={importing.pickFiles}>
            Import files
          </Button>
          <Button icon="folder" onClick={importing.pickFolder}>
            Import folder
          </Button>
          <Button icon="file" onClick={() => void startFromFile()}>
            Open project file
          </Button>
          {!compact && (
            <Button variant="quiet" onClick={() => void startTour()}>
              Take the tour, two minutes
            </Button>
          )}
        </div>
        <p className={styles.hint}>
          Or drop an App Services export, schema files or a zip anywhere here, or paste a schema.
          Nothing leaves this browser.
        </p>
        {recents.isError && (
          <p className={styles.failed} role="alert">
            The projects of this browser cannot be listed: {recents.error.message}{' '}
            <Button onClick={() => void recents.refetch()}>Try again</Button>
          </p>
        )}
        {recents.data && <Recents projects={recents.data} onChange={refresh} />}
        <Samples />
      </main>
    </div>
  )
}
