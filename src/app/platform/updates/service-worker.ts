import { useUpdate } from '#app/state'
import { flushProject } from '../projects/open-project.ts'
import { whenIdle } from '../when-idle.ts'

/** How often a page that stays open asks for a new version, in milliseconds. */
const interval = 60 * 60 * 1000

let waiting: ServiceWorker | null = null

/**
 * Keeps the app on this machine once the page is loaded and has nothing more urgent to do, and tells of new versions.
 * Where the browser does not allow that, the app works all the same while its server answers.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const start = (): void => void whenIdle(() => void register().catch(() => undefined))
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true })
}

/** Saves, then loads the page again in its new version. Resolves with false, and stays, when it cannot be saved. */
export async function loadNewVersion(): Promise<boolean> {
  if (!(await flushProject())) return false
  if (!waiting) location.reload()
  else {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
    waiting.postMessage('take-over', [])
  }
  return true
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator
  let wasControlled = serviceWorker.controller !== null
  const registration = await serviceWorker.register(new URL('service-worker.js', document.baseURI))
  const offer = (worker: ServiceWorker | null): void => {
    if (worker?.state !== 'installed' || !serviceWorker.controller) return
    waiting = worker
    useUpdate.getState().ready()
  }
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => offer(installing))
  })
  // Another tab has let the new version take over: this page is of the old one now.
  serviceWorker.addEventListener('controllerchange', () => {
    waiting = null
    if (wasControlled) useUpdate.getState().ready()
    wasControlled = true
  })
  setInterval(() => void registration.update().catch(() => undefined), interval)
}
