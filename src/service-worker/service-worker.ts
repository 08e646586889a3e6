/**
 * Keeps every file of this version, so that the app works without a network once it was there. A new version is fetched
 * beside the old one and waits until the page asks for it: files of two versions are never mixed.
 */
declare const VERSION_OF_BUILD: string
/** Every file of the build, relative to the folder it is served from; the page itself is `./`. */
declare const FILES_OF_BUILD: readonly string[]

/** As much of a service worker's global as is used here: the project is compiled with the names of pages. */
type ServiceWorkerGlobal = {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: Lasting) => void): void
    (type: 'message', listener: (event: { readonly data: unknown }) => void): void
    (type: 'fetch', listener: (event: Fetching) => void): void
  }
}

type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void }

type Fetching = {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}

const worker = globalThis as unknown as ServiceWorkerGlobal
const prefix = 'tandem-'
const cacheName = prefix + VERSION_OF_BUILD
const urls = new Set(FILES_OF_BUILD.map((file) => new URL(file, worker.registration.scope).href))

/** How many files are fetched at a time: the page comes first. */
const lanes = 3

worker.addEventListener('install', (event) => event.waitUntil(fill()))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  const key = keyOf(event.request)
  if (key !== null) event.respondWith(answer(key, event.request))
})

/** The kept file that a request asks for; null for what is none of ours. Pages are found whatever their query. */
function keyOf({ method, mode, url }: Request): string | null {
  if (method !== 'GET') return null
  const { origin, pathname } = new URL(url)
  const plain = (origin + pathname).replace(/\/index\.html$/, '/')
  const key = mode === 'navigate' ? plain : url
  return urls.has(key) ? key : null
}

async function answer(key: string, request: Request): Promise<Response> {
  const kept = await (await caches.open(cacheName)).match(key)
  return kept ?? fetch(request)
}

/** All files or none: a version that is not whole is never installed. */
async function fill(): Promise<void> {
  const cache = await caches.open(cacheName)
  const left = [...urls]
  const work = async (): Promise<void> => {
    for (let url = left.shift(); url !== undefined; url = left.shift())
      if (!(await cache.match(url))) await cache.put(url, await load(url))
  }
  await Promise.all(Array.from({ length: lanes }, work))
}

/** A file whose name holds its content is taken over from the version before. */
async function load(url: string): Promise<Response> {
  const isHashed = url.includes('/assets/')
  const known = isHashed ? await caches.match(url) : undefined
  if (known) return known
  const response = await fetch(url, { cache: isHashed ? 'default' : 'reload' })
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}.`)
  if (!response.redirected) return response
  const { status, headers } = response
  return new Response(response.body, { status, headers })
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== cacheName)
  await Promise.all(old.map((key) => caches.delete(key)))
  await worker.clients.claim()
}
