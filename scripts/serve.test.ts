import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createStaticServer } from './serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tandem-serve-'))
const root = join(folder, 'dist')
let server: Server

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<title>Tandem</title>')
  writeFileSync(join(root, 'embed.html'), '<title>Embedded</title>')
  writeFileSync(join(root, 'assets/app.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(`${root}-beside.txt`, 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'))
  server = createStaticServer(root).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

type Reply = { status: number | undefined; headers: IncomingHttpHeaders; body: string }

/** Asks for a path exactly as written: `fetch` would tidy it first. */
async function get(path: string, more: { host?: string; method?: string } = {}): Promise<Reply> {
  const { port } = server.address() as AddressInfo
  const { host = `127.0.0.1:${port}`, method = 'GET' } = more
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = ''
      response.on('data', (part: Buffer) => (body += part.toString()))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      )
    })
      .on('error', reject)
      .end()
  })
}

it.each([
  ['/', 'text/html; charset=utf-8', '<title>Tandem</title>'],
  ['/?project=1', 'text/html; charset=utf-8', '<title>Tandem</title>'],
  ['/assets/app.js', 'text/javascript; charset=utf-8', 'export {}'],
])('GET %s is served as %s', async (path, type, body) => {
  const reply = await get(path)
  expect(reply.status).toBe(200)
  expect(reply.headers['content-type']).toBe(type)
  expect(reply.headers['content-security-policy']).toContain("default-src 'self'")
  expect(reply.headers['content-security-policy']).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  )
  expect(reply.body).toBe(body)
})

it.each([
  ['/', "frame-ancestors 'none'"],
  ['/assets/app.js', "frame-ancestors 'none'"],
  ['/missing.html', "frame-ancestors 'none'"],
  ['/embed.html', 'frame-ancestors *'],
])('%s may be framed as %s says', async (path, policy) => {
  const { headers } = await get(path)
  expect(String(headers['content-security-policy']).split('; ')).toContain(policy)
})

it.each([
  '/missing.js',
  '/assets',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/../dist-beside.txt',
  '/link.txt',
  '/%00',
  '/%',
  '//secret.txt',
])('GET %s finds nothing', async (path) => {
  const reply = await get(path)
  expect(reply.status).toBe(404)
  expect(reply.body).not.toContain('secret')
})

it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80'])(
  'the host name %j is refused',
  async (host) => {
    expect((await get('/', { host })).status).toBe(403)
  },
)

it.each(['localhost:1', '127.0.0.1', '[::1]:4780'])('the host name %j is served', async (host) => {
  expect((await get('/', { host })).status).toBe(200)
})

it('only reading is allowed', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405)
  expect((await get('/', { method: 'HEAD' })).body).toBe('')
})
