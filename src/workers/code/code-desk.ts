import { invariant } from '#core/diagnostics'
import { emptyDocument, ownCodeOf, randomIds, type Document } from '#core/model'
import { codePaths, sdkOf, type Grammar, type Parse, type Sdk, type SdkId } from '#core/sdks'
import { codeFiles, codeOptions, readCodeFile } from '#core/workspace'
import type { Task, Handlers } from '../serve-worker.ts'
import type { CodeWork, SdkCode, Sync } from './code-work.ts'
import { changedDocument } from './document-changes.ts'
import { openCodeViews } from './code-views.ts'
import type { OpenGrammars } from './open-grammars.ts'

/** Answers what the page asks about code, over a mirror of its document. */
export function openCodeDesk(open: OpenGrammars): Handlers<CodeWork> {
  const mirror = openMirror()
  const views = openCodeViews()
  const ids = randomIds()
  return {
    look: async ({ sync, ...look }) => {
      mirror.follow(sync)
      const parse = await parseToWrite(mirror.document(), sdkOf(look.sdk), open)
      return views.look(mirror.document(), parse, look)
    },
    read: async ({ sync, sdk: id, path, text }) => {
      mirror.follow(sync)
      const sdk = sdkOf(id)
      const parse = await open(grammarsOf(mirror.document(), sdk, [path]))
      const revision = mirror.revision()
      return { ...readCodeFile(mirror.document(), sdk, path, text, parse, ids), revision }
    },
    all: async ({ sync, sdks }, task) => {
      mirror.follow(sync)
      return writeAll(mirror.document(), sdks, open, task)
    },
  }
}

type Mirror = {
  readonly follow: (sync: Sync) => void
  readonly document: () => Document
  readonly revision: () => number
}

function openMirror(): Mirror {
  let document = emptyDocument
  let revision = 0
  return {
    follow: ({ from, to, changes }) => {
      invariant(from === null || from === revision, 'the mirror is out of step')
      const base = from === null ? emptyDocument : document
      document = changes ? changedDocument(base, changes) : base
      revision = to
    },
    document: () => document,
    revision: () => revision,
  }
}

/** What is needed to write an SDK's code: grammars only where a person’s files are written into. */
async function parseToWrite(
  document: Document,
  sdk: Sdk,
  open: OpenGrammars,
): Promise<Parse | null> {
  const { files } = ownCodeOf(document.code, sdk.id)
  return files.length > 0 ? open(grammarsOf(document, sdk, [])) : null
}

/** The grammars of these files, of those a person wrote, and of those that are written beside them. */
function grammarsOf(document: Document, sdk: Sdk, paths: readonly string[]): readonly Grammar[] {
  const own = ownCodeOf(document.code, sdk.id).files.map(({ path }) => path)
  const written = codePaths(sdk, document.model, codeOptions(document, sdk))
  const found = [...paths, ...own, ...written].map((path) => sdk.reader.grammarOf(path))
  return [...new Set(found)].filter((grammar) => grammar !== null)
}

async function writeAll(
  document: Document,
  sdks: readonly SdkId[],
  open: OpenGrammars,
  { signal, report }: Task,
): Promise<readonly SdkCode[]> {
  const all: SdkCode[] = []
  for (const id of sdks) {
    report({ done: all.length, total: sdks.length })
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    const sdk = sdkOf(id)
    const { files, diagnostics } = codeFiles(document, sdk, await parseToWrite(document, sdk, open))
    all.push({ sdk: id, files: files.map(({ path, text }) => ({ path, text })), diagnostics })
  }
  return all
}
