import { QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { readTheme, showTheme } from '#app/platform'
import { Button } from '#app/ui'
import { KeepingDialogs } from './keeping/keeping-dialogs.tsx'
import { ImportDesk } from './importing/import-desk.tsx'
import { CrashBoundary } from './notices/crash-boundary.tsx'
import { Toasts } from './notices/toasts.tsx'
import { UpdateNotice } from './notices/update-notice.tsx'
import { useTroubles } from './notices/use-troubles.ts'
import { ProjectPage } from './project-page.tsx'
import { LateWorkspace } from './late-workspace.tsx'
import { makeQueryClient } from './queries.ts'
import { goTo, useRoute, useSharedLink } from './route.ts'
import { SharedPage } from './sharing/shared-page.tsx'
import { StartPage } from './start/start-page.tsx'

showTheme(readTheme())

/** The whole application: the project or the shared model that the address asks for, else the start page. */
export function App(): ReactNode {
  const [client] = useState(makeQueryClient)
  useTroubles()
  return (
    <QueryClientProvider client={client}>
      <CrashBoundary>
        <ImportDesk>
          <Page />
          <KeepingDialogs />
        </ImportDesk>
      </CrashBoundary>
      <Toasts />
      <UpdateNotice />
    </QueryClientProvider>
  )
}

/** What the address asks for. */
function Page(): ReactNode {
  const project = useRoute()
  const link = useSharedLink()
  if (project !== null) return <ProjectPage key={project} id={project} />
  if (link === null) return <StartPage />
  const back = <Button onClick={() => goTo(null)}>All projects</Button>
  return (
    <SharedPage key={link} link={link} back={back}>
      <LateWorkspace />
    </SharedPage>
  )
}
