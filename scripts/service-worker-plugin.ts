import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

const entry = 'src/service-worker/service-worker.ts'
const fileName = 'service-worker.js'

type Built = { readonly path: string; readonly content: string | Uint8Array }

/** Builds the service worker beside the app and tells it which files there are, and a version that follows from them. */
export function serviceWorker(): Plugin {
  let publicDir = ''
  return {
    name: 'tandem-service-worker',
    apply: 'build',
    configResolved: (config) => {
      publicDir = config.publicDir
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: entry, fileName })
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[fileName]
        if (worker?.type !== 'chunk') this.error(`${fileName} was not built.`)
        const built = Object.values(bundle)
          .filter((output) => output !== worker)
          .map((output) => ({
            path: output.fileName,
            content: output.type === 'chunk' ? output.code : output.source,
          }))
        const files = [...built, ...filesBelow(publicDir)].sort((a, b) =>
          a.path < b.path ? -1 : 1,
        )
        worker.code = worker.code
          .replaceAll(
            'VERSION_OF_BUILD',
            JSON.stringify(versionOf([...files, workerItself(worker.code)])),
          )
          .replaceAll('FILES_OF_BUILD', JSON.stringify(files.map(({ path }) => addressOf(path))))
      },
    },
  }
}

function workerItself(code: string): Built {
  return { path: fileName, content: code }
}

/** The page is asked for by the folder it lies in. */
function addressOf(path: string): string {
  return path === 'index.html' ? './' : `./${path}`
}

function versionOf(files: readonly Built[]): string {
  const hash = createHash('sha256')
  for (const { path, content } of files) hash.update(path).update('\0').update(content).update('\0')
  return hash.digest('hex').slice(0, 16)
}

function filesBelow(folder: string): readonly Built[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      content: readFileSync(path),
    }))
}
