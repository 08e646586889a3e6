// What Realm Core's browser build expects to find around it, and a server that only lets people log in.
import { readFileSync } from 'node:fs'

/** @param {object} value */
function base64url(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** A token that is read, never checked. It ends in the year 2100. */
const token = [
  base64url({ alg: 'HS256', typ: 'JWT' }),
  base64url({ iat: 0, exp: 4_102_444_800, sub: 'user', user_data: {} }),
  'signature',
].join('.')

const user = { user_id: '000000000000000000000001' }
const session = { access_token: token, refresh_token: token }

const nowhere = { hostname: 'http://nowhere.invalid', ws_hostname: 'ws://nowhere.invalid' }

/** @type {[string, object][]} */
const answers = [
  ['location', { deployment_model: 'GLOBAL', location: 'US-VA', ...nowhere }],
  ['login', { ...user, ...session, device_id: '000000000000000000000002' }],
  ['profile', { ...user, type: 'normal', domain_id: '', data: {}, identities: [] }],
  ['session', session],
]

/** What the server says, by the last step of the path. */
const server = new Map(answers)

/** Answers from the table above, asynchronously; nothing leaves the process. */
class Request {
  url = ''
  status = 0
  statusText = ''
  readyState = 0
  /** @type {ArrayBuffer | null} */
  response = null
  /** @type {((event: object) => void) | undefined} */
  onload

  /** @param {string} _method @param {string} url */
  open(_method, url) {
    this.url = url
  }

  setRequestHeader() {}

  getAllResponseHeaders() {
    return 'content-type: application/json\r\n'
  }

  send() {
    queueMicrotask(() => {
      const answer = server.get(this.url.slice(this.url.lastIndexOf('/') + 1))
      const bytes = new TextEncoder().encode(JSON.stringify(answer ?? {}))
      this.status = answer ? 200 : 404
      this.readyState = 4
      this.response = bytes.buffer
      this.onload?.({})
    })
  }

  abort() {}
}

/** Never opens, so that a synced realm never gets beyond its schema. */
class Socket {
  close() {}
  send() {}
}

/**
 * Sets the browser's names in this thread, with a `fetch` that gives the WebAssembly at `wasm` whatever is asked.
 *
 * @param {URL} wasm
 */
export function pretendToBeABrowser(wasm) {
  const bytes = readFileSync(wasm)
  const headers = { 'content-type': 'application/wasm' }
  const names = {
    window: globalThis,
    self: globalThis,
    navigator: { userAgent: 'tests' },
    document: { title: '' },
    location: { href: wasm.href },
    fetch: async () => new Response(bytes, { headers }),
    XMLHttpRequest: Request,
    WebSocket: Socket,
  }
  for (const [name, value] of Object.entries(names))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
}
