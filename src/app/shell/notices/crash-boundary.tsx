import { Component, type ReactNode } from 'react'
import { flushProject } from '#app/platform'
import { useDocument } from '#app/state'
import { Button, EmptyState } from '#app/ui'
import { downloadOpenProject } from '../download-project.ts'
import { goTo } from '../route.ts'
import styles from '../shell.module.css'

type Props = { readonly children: ReactNode }

/** What broke down, and whether the work is on disk; null until that is known. */
type State = { readonly error: Error | null; readonly kept: boolean | null }

const whole: State = { error: null, kept: null }

/** Stands in for a page that broke down: the work is put on disk, and there are ways on. */
export class CrashBoundary extends Component<Props, State> {
  override state = whole

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)), kept: null }
  }

  override componentDidCatch(): void {
    void flushProject().then((kept) => this.setState({ kept }))
  }

  override render(): ReactNode {
    const { error, kept } = this.state
    if (!error) return this.props.children
    return (
      <main className={styles.lone}>
        <EmptyState
          title="Something in Tandem broke down"
          icon="error"
          actions={<WaysOn onUndone={() => this.setState(whole)} />}
        >
          <p role="alert">{sayKept(kept)}</p>
          <details>
            <summary>What happened</summary>
            <code>{error.message}</code>
          </details>
        </EmptyState>
      </main>
    )
  }
}

function sayKept(kept: boolean | null): string {
  if (kept === null) return 'Your work is being saved…'
  return kept
    ? 'Your work is kept in this browser. Reload the page to go on where you were.'
    : 'Your work could not be saved. Download the project file before you leave this page.'
}

function WaysOn({ onUndone }: { readonly onUndone: () => void }): ReactNode {
  const project = useDocument((state) => state.project)
  const step = useDocument(({ session }) => session.history.past.at(-1)?.label)
  return (
    <>
      {project && <Button onClick={() => void downloadOpenProject()}>Download project file</Button>}
      {project && step !== undefined && (
        <Button
          onClick={() => {
            useDocument.getState().undo()
            onUndone()
          }}
        >
          Undo {step}
        </Button>
      )}
      <Button onClick={leave}>All projects</Button>
      <Button variant="primary" onClick={() => location.reload()}>
        Reload
      </Button>
    </>
  )
}

function leave(): void {
  goTo(null)
  location.reload()
}
