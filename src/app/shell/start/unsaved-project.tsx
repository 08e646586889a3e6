import type { ReactNode } from 'react'
import { discardProject } from '#app/platform'
import { useDocument, useSaving } from '#app/state'
import { Button, Icon, SpokenText } from '#app/ui'
import { downloadOpenProject } from '../download-project.ts'
import { goTo } from '../route.ts'
import styles from './start.module.css'

/** A project that was left but could not be saved, so that it is still open: why, and what can be done. */
export function UnsavedProject(): ReactNode {
  const project = useDocument((state) => state.project)
  const problem = useSaving((state) => state.problem)
  if (!project || problem === null) return null
  return (
    <section className={styles.unsaved} role="alert" aria-label="Not saved">
      <p>
        <Icon name="error" /> <strong>{project.name}</strong> is not saved.{' '}
        <SpokenText text={problem} />
      </p>
      <div>
        <Button onClick={() => goTo(project.id)}>Go back to it</Button>
        <Button icon="download" onClick={() => void downloadOpenProject()}>
          Download project file
        </Button>
        <Button variant="danger" onClick={() => void discardProject()}>
          Close without saving
        </Button>
      </div>
    </section>
  )
}
