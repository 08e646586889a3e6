import { Component, type ErrorInfo, type ReactNode } from 'react'
import { flushProject } from '#app/platform'
import { Button, EmptyState } from '#app/ui'
import { downloadOpenProject } from '../download-project.ts'
import styles from '../shell.module.css'

type Props = { readonly children: ReactNode }
type State = { readonly error: Error | null }

/** Stands in for a page that broke down: the work is put on disk, and there are ways on. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(_error: Error, _info: ErrorInfo): void {
    void flushProject()
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <main className={styles.lone}>
        <EmptyState
          title="Something in Tandem broke down"
          icon="error"
          actions={
            <>
              <Button onClick={() => void downloadOpenProject()}>Download project file</Button>
              <Button variant="primary" onClick={() => location.reload()}>
                Reload
              </Button>
            </>
          }
        >
          <p>Your work is kept in this browser. Reload the page to go on where you were.</p>
          <details>
            <summary>What happened</summary>
            <code>{error.message}</code>
          </details>
        </EmptyState>
      </main>
    )
  }
}
