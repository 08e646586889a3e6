// Serves the built app from dist on a loopback address, and nothing else.
// node scripts/serve.mjs [--port N] [--exact] [--open]
import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { argv, env, exit, platform, stdout } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const host = '127.0.0.1'
const defaultPort = 4780
const portsTried = 20

const mimeTypes = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
])

// Styles are set on elements by the canvas and the editors, hence 'unsafe-inline' for styles alone. Model code is parsed
// by WebAssembly, which counts as a script of its own kind; JavaScript from text stays refused.
/** @param {string} framedBy who may show the page in a frame */
const contentSecurityPolicy = (framedBy) =>
  [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy}`,
  ].join('; ')

const headers = {
  'Content-Security-Policy': contentSecurityPolicy("'none'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

// What this page shows comes from its address, and there is nothing in it to be clicked unawares: any page may frame it.
const embedHeaders = {
  'Content-Security-Policy': contentSecurityPolicy('*'),
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/**
 * A server for the files below `root`. It answers GET and HEAD for names of this machine only, so that a page
 * elsewhere cannot reach it through a name of its own.
 *
 * @param {string} root an absolute folder
 */
export function createStaticServer(root) {
  return createServer((request, response) => {
    answer(root, request, response).catch(() => refuse(response, 500, 'Internal error'))
  })
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  if (!isLoopbackName(request.headers.host ?? '')) return refuse(response, 403, 'Unknown host')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, 405, 'Method not allowed')
  }
  const file = await findFile(root, request.url ?? '/')
  if (file === null) return refuse(response, 404, 'Not found')
  response.writeHead(200, {
    ...headers,
    ...(file.path.endsWith(`${sep}embed.html`) ? embedHeaders : {}),
    'Content-Type': mimeTypes.get(extname(file.path)) ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': file.path.includes(`${sep}assets${sep}`)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  })
  if (request.method === 'HEAD') return response.end()
  const stream = createReadStream(file.path)
  stream.on('error', () => response.destroy())
  stream.pipe(response)
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function refuse(response, status, text) {
  if (response.headersSent) return response.destroy()
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${text}\n`)
}

/** @param {string} name the Host header, with or without a port */
function isLoopbackName(name) {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(name)
}

/**
 * The file that `url` names, with links resolved; null when there is none, or when it lies outside `root`.
 *
 * @param {string} root
 * @param {string} url
 */
async function findFile(root, url) {
  try {
    const name = decodeURIComponent(new URL(`http://${host}${url}`).pathname)
    const base = await realpath(root)
    const path = await realpath(join(base, name.endsWith('/') ? `${name}index.html` : name))
    const found = await stat(path)
    return path.startsWith(base + sep) && found.isFile() ? { path, size: found.size } : null
  } catch {
    return null
  }
}

/**
 * Listens on `port`, or on the next free one unless `exact`.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {boolean} exact
 * @returns {Promise<number>}
 */
async function listen(server, port, exact) {
  const last = exact ? port : port + portsTried
  for (let candidate = port; candidate <= last; candidate += 1) {
    const taken = await new Promise((resolve, reject) => {
      server.once('error', (error) =>
        'code' in error && error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
      )
      server.listen(candidate, host, () => resolve(false))
    })
    server.removeAllListeners('error')
    if (!taken) return candidate
  }
  throw new Error(`No free port from ${port} to ${last}.`)
}

/** @param {string} url */
function openBrowser(url) {
  const command = platform === 'darwin' ? 'open' : platform === 'win32' ? 'explorer' : 'xdg-open'
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: env['PORT'] ?? String(defaultPort) },
      exact: { type: 'boolean', default: false },
      open: { type: 'boolean', default: false },
    },
  })
  const wanted = Number(values.port)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    throw new Error(`--port takes a number from 1 to 65535, not ${values.port}.`)
  }
  const server = createStaticServer(fileURLToPath(new URL('../dist', import.meta.url)))
  const port = await listen(server, wanted, values.exact)
  if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port} instead.`)
  const url = `http://${host}:${port}/`
  console.log(`Tandem is at ${url} (Ctrl+C stops it)`)
  if (values.open && stdout.isTTY && !env['CI']) openBrowser(url)
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : String(error))
    exit(1)
  })
}
