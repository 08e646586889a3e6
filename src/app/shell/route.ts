import { useSyncExternalStore } from 'react'

const pattern = /^#\/project\/([\w-]+)$/

/** The id of the project that the address asks for; null on the start page. */
export function useRoute(): string | null {
  return useSyncExternalStore(listen, projectInAddress)
}

/** Goes to a project, or to the start page. */
export function goTo(project: string | null): void {
  location.hash = project === null ? '#/' : `#/project/${project}`
}

function projectInAddress(): string | null {
  return pattern.exec(location.hash)?.[1] ?? null
}

function listen(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
