import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { fileURLToPath } from 'node:url'
import { fetchWith, isThere, requireTool, run } from '../run.mjs'
import { classesOf, generatedPart, inOlderSyntax } from './older-syntax.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))

/**
 * Mono's compiler, against stubs. It reads C# 7, so what nullable reference types say is taken out and not checked.
 *
 * @type {import('../checker.mjs').Checker}
 */
export const dotnetChecker = {
  id: 'dotnet',
  verb: 'compiled',
  folder,
  prepare: async () => {
    await installMono()
    requireTool('mcs', 'mono-mcs')
    const { out } = await run('mcs', ['--version'])
    const version = /[\d.]+/.exec(out)?.[0] ?? ''
    return {
      tool: `mcs ${version} with stubs of Realm 12.5.0, nullable reference types not checked`,
      check: failuresOf,
    }
  },
}

/** As the end-to-end tests do with a browser: on Debian, where we may, the compiler is installed. */
async function installMono() {
  if (isThere('mcs') || getuid?.() !== 0 || !isThere('apt-get')) return
  await fetchWith('mono-mcs', 'apt-get', ['update', '-qq'])
  await fetchWith('mono-mcs', 'apt-get', ['install', '-y', '--no-install-recommends', 'mono-mcs'])
}

/**
 * All cases in one run, each in a namespace of its own. mcs does not check some things while others are wrong, so what
 * it says nothing about is compiled again without the rest.
 *
 * @param {readonly import('../checker.mjs').Case[]} cases
 * @returns {Promise<readonly import('../checker.mjs').Failure[]>}
 */
async function failuresOf(cases) {
  if (cases.length === 0) return []
  const failures = await compile(cases)
  const failing = new Set(failures.map((failure) => failure.folder))
  if (failing.size === 0) return []
  return [...failures, ...(await failuresOf(cases.filter((one) => !failing.has(one.folder))))]
}

/** @param {readonly import('../checker.mjs').Case[]} cases */
async function compile(cases) {
  const into = mkdtempSync(join(tmpdir(), 'dotnet-cases-'))
  try {
    const written = cases.flatMap((one, at) => writeOlder(one, `Case${at}`, into))
    const files = written.map(({ path }) => path)
    const output = join(into, 'models.dll')
    const words = ['-target:library', '-nowarn:1591,169,414', `-out:${output}`]
    const ran = await run('mcs', [
      ...words,
      '-r:System.Core',
      join(folder, 'stubs/Realms.cs'),
      ...files,
    ])
    if (ran.ok) return []
    const errors = ran.text.split('\n').filter((line) => line.includes('error'))
    const failures = written.flatMap(({ path, origin, of }) =>
      errors
        .filter((line) => line.startsWith(path))
        .map((line) => ({ folder: of.folder, text: line.replace(path, origin) })),
    )
    const lost = cases.map((one) => ({ folder: one.folder, text: ran.text }))
    return failures.length > 0 ? failures : lost
  } finally {
    rmSync(into, { recursive: true, force: true })
  }
}

/**
 * @param {import('../checker.mjs').Case} one
 * @param {string} space
 * @param {string} into
 */
function writeOlder(one, space, into) {
  const sources = one.files.filter((file) => file.endsWith('.cs'))
  const texts = sources.map((file) => readFileSync(join(one.folder, file), 'utf8'))
  const classes = new Set(texts.flatMap(classesOf))
  return sources.flatMap((file, at) => {
    const text = texts[at] ?? ''
    const path = join(into, `${space}-${at}.cs`)
    const generated = join(into, `${space}-${at}.generated.cs`)
    writeFileSync(path, inOlderSyntax(text, space, classes))
    writeFileSync(generated, generatedPart(text, space))
    const origin = join(one.folder, file)
    return [
      { path, origin, of: one },
      { path: generated, origin: `the generated part of ${origin}`, of: one },
    ]
  })
}
