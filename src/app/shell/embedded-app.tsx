import { QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { readTheme, showTheme } from '#app/platform'
import { Icon } from '#app/ui'
import { useShortcuts } from './commands/use-shortcuts.ts'
import { CrashBoundary } from './notices/crash-boundary.tsx'
import { MissingPart, useLatePart } from './late-part.tsx'
import { makeQueryClient } from './queries.ts'
import { useSharedLink } from './route.ts'
import { SharedPage } from './sharing/shared-page.tsx'
import styles from './sharing/embedded.module.css'

showTheme(readTheme())

/** A shared model inside another page: the canvas, to look at. Never shows a project of this browser. */
export function EmbeddedApp(): ReactNode {
  const link = useSharedLink() ?? ''
  const [client] = useState(makeQueryClient)
  useShortcuts()
  return (
    <QueryClientProvider client={client}>
      <CrashBoundary>
        <SharedPage key={link} link={link} back={null}>
          <main className={styles.page} aria-label="Canvas">
            <LateCanvas />
            <a className={styles.open} href={wholePage()} target="_blank" rel="noopener">
              Open in Tandem <Icon name="external" size={14} />
            </a>
          </main>
        </SharedPage>
      </CrashBoundary>
    </QueryClientProvider>
  )
}

function LateCanvas(): ReactNode {
  const part = useLatePart('canvas', () => import('#app/canvas'))
  if (part.state === 'missing') return <MissingPart retry={part.retry} />
  if (part.state === 'loading') return null
  return <part.module.Canvas onImport={openWhole} onOpenSample={openWhole} />
}

/** The address of the same model in the whole app. */
function wholePage(): string {
  return new URL(`./${location.hash}`, document.baseURI).href
}

function openWhole(): void {
  window.open(wholePage(), '_blank', 'noopener')
}
