// A thread that holds Realm Core and opens one realm per request.
import { parentPort } from 'node:worker_threads'
import { pretendToBeABrowser } from './surroundings.mjs'

/** @typedef {import('./open-in-realm-core.ts').CoreRequest} CoreRequest */
/** @typedef {import('./open-in-realm-core.ts').CoreVerdict} CoreVerdict */

const dist = new URL('dist/', import.meta.resolve('realm/package.json'))
pretendToBeABrowser(new URL('realm-js-wasm.wasm', dist))
const { Realm } = await import(new URL('bundle.browser.mjs', dist).href)

/** @type {Promise<object> | null} */
let loggedIn = null

async function user() {
  const app = new Realm.App({ id: 'tests', baseUrl: 'http://nowhere.invalid' })
  loggedIn ??= app.logIn(Realm.Credentials.anonymous())
  return await loggedIn
}

/** @param {CoreRequest} request */
async function configuration({ id, types, mode }) {
  const common = { path: `${id}.realm`, schema: types }
  if (mode === 'local') return { ...common, inMemory: true }
  const partition = mode === 'flexible' ? { flexible: true } : { partitionValue: 'tests' }
  const policy = { _sessionStopPolicy: 'immediately' }
  return { ...common, sync: { user: await user(), ...partition, ...policy } }
}

const heading = 'Schema validation failed due to the following errors:\n- '

/**
 * Core throws plain errors; the JavaScript layer above it has classes of its own. Anything else is an accident.
 *
 * @param {unknown} error
 * @returns {CoreVerdict}
 */
function refusal(error) {
  if (!(error instanceof Error) || error instanceof WebAssembly.RuntimeError) throw error
  const { message } = error
  const messages = message.startsWith(heading)
    ? message.slice(heading.length).split('\n- ')
    : [message]
  return { accepted: false, by: error.constructor === Error ? 'core' : 'javascript', messages }
}

/**
 * @param {CoreRequest} request
 * @returns {Promise<CoreVerdict>}
 */
async function verdictOn(request) {
  const config = await configuration(request)
  /** @type {CoreVerdict} */
  let verdict = { accepted: true }
  try {
    new Realm(config).close()
  } catch (error) {
    verdict = refusal(error)
  }
  Realm.deleteFile(config)
  return verdict
}

parentPort?.on('message', async (/** @type {CoreRequest} */ request) => {
  const { id } = request
  try {
    parentPort?.postMessage({ id, verdict: await verdictOn(request) }, [])
  } catch (error) {
    parentPort?.postMessage({ id, failure: String(error) }, [])
  }
})
