import { useSyncExternalStore } from 'react'

const pattern = /^#\/project\/([\w-]+)$/
const sharedPattern = /^#\/shared\/(.*)$/s

/** The id of the project that the address asks for; null on the start page. */
export function useRoute(): string | null {
  return useSyncExternalStore(listen, projectInAddress)
}

/** The share link that the address holds; null when it holds none. */
export function useSharedLink(): string | null {
  return useSyncExternalStore(listen, linkInAddress)
}

/** Goes to a project, or to the start page. */
export function goTo(project: string | null): void {
  location.hash = project === null ? '#/' : `#/project/${project}`
}

function projectInAddress(): string | null {
  return pattern.exec(location.hash)?.[1] ?? null
}

function linkInAddress(): string | null {
  return sharedPattern.exec(location.hash)?.[1] ?? null
}

function listen(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
