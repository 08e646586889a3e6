import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { readTheme, showTheme } from '#app/platform'
import { ImportDesk } from './importing/import-desk.tsx'
import { CrashBoundary } from './notices/crash-boundary.tsx'
import { Toasts } from './notices/toasts.tsx'
import { useTroubles } from './notices/use-troubles.ts'
import { ProjectPage } from './project-page.tsx'
import { useRoute } from './route.ts'
import { StartPage } from './start/start-page.tsx'

showTheme(readTheme())

const queries = {
  queries: { retry: false, refetchOnWindowFocus: false, staleTime: 60_000, networkMode: 'always' },
} as const

/** The whole application: a project when the address asks for one, else the start page. */
export function App(): ReactNode {
  const project = useRoute()
  const [client] = useState(() => new QueryClient({ defaultOptions: queries }))
  useTroubles()
  return (
    <QueryClientProvider client={client}>
      <CrashBoundary>
        <ImportDesk>
          {project === null ? <StartPage /> : <ProjectPage key={project} id={project} />}
        </ImportDesk>
      </CrashBoundary>
      <Toasts />
    </QueryClientProvider>
  )
}
