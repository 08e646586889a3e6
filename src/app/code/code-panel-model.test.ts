import { expect, it } from 'vitest'
import type { TextReading } from '#app/editor'
import type { ObjectTypeId } from '#core/model'
import type { CodeText, Looked } from '#workers'
import { openCodePanel } from './code-panel-model.ts'

const taken: TextReading = { reading: 'taken', diagnostics: [] }

/** Code in two files that are words; a text with a sign in it is broken. Reading waits for `letRead`. */
function wordCode(start: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries(start))
  let stamp = 0
  let work: (() => void) | null = null
  let failure: string | null = null
  const waiting: (() => void)[] = []
  const fileAt = (path: string): CodeText => {
    stamp += 1
    const text = files.get(path) ?? ''
    return { path, text, stamp, language: 'swift', marks: [], diagnostics: [] }
  }
  const entries = [...files.keys()].map((path) => ({
    path,
    objectTypes: [path as string as ObjectTypeId],
  }))
  const panel = openCodePanel(
    {
      look: async ({ path, objectType, seen }): Promise<Looked> => {
        if (failure !== null) throw new Error(failure)
        const wanted = objectType ?? path ?? 'a'
        return {
          list: seen.list === null ? { stamp: 1, entries } : null,
          file: fileAt(wanted),
          path: wanted,
        }
      },
      read: async ({ path, text }, isWanted) => {
        await new Promise<void>((resolve) => waiting.push(resolve))
        if (!isWanted()) return null
        if (/[^a-z ]/.test(text)) return { reading: 'broken', diagnostics: [] }
        files.set(path, text.trim())
        return taken
      },
      schedule: (todo) => {
        work = todo
        return () => (work = null)
      },
    },
    { sdk: 'swift', objectType: null, path: null },
  )
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return {
    panel,
    settle,
    text: () => panel.state().view.text,
    pause: () => work?.(),
    letRead: async () => {
      waiting.shift()?.()
      await settle()
    },
    become: async (path: string, text: string) => {
      files.set(path, text)
      panel.documentChanged()
      await settle()
    },
    fail: (reason: string | null) => (failure = reason),
  }
}

async function openWords(start: Readonly<Record<string, string>> = { a: 'red dog', b: 'cat' }) {
  const words = wordCode(start)
  words.panel.documentChanged()
  await words.settle()
  return words
}

it('shows what the model writes, and follows it', async () => {
  const { text, become } = await openWords()
  expect(text()).toBe('red dog')
  await become('a', 'big dog')
  expect(text()).toBe('big dog')
})

it('does not write over what is typed while its own edit arrives', async () => {
  const { panel, text, pause, letRead } = await openWords()
  panel.type('red dogs ')
  pause()
  await letRead()
  expect(text()).toBe('red dogs ')
  panel.blur()
  expect(text()).toBe('red dogs')
})

it('reads again what was typed while it read', async () => {
  const { panel, text, pause, letRead, settle } = await openWords()
  panel.type('red dogs')
  pause()
  panel.type('red dogs run')
  await letRead()
  await letRead()
  await settle()
  expect(text()).toBe('red dogs run')
  expect(panel.state()).toMatchObject({ isReading: false, view: { state: { kind: 'following' } } })
})

it('brings along what is typed when the model changes elsewhere', async () => {
  const { panel, text, become, pause, letRead } = await openWords()
  panel.type('red dogs')
  await become('a', 'big dog')
  expect(text()).toBe('big dogs')
  pause()
  await letRead()
  expect(panel.state().file?.text).toBe('big dogs')
})

it('keeps broken text over a look at another file', async () => {
  const { panel, text, pause, letRead, settle } = await openWords()
  panel.type('red dog!')
  pause()
  await letRead()
  expect(panel.state().view.state).toMatchObject({ why: 'broken' })
  panel.show({ sdk: 'swift', objectType: null, path: 'b' })
  await settle()
  expect(text()).toBe('cat')
  panel.show({ sdk: 'swift', objectType: null, path: 'a' })
  await settle()
  expect(text()).toBe('red dog!')
  panel.discard()
  expect(text()).toBe('red dog')
})

it('says why there is no code, and goes on when asked to', async () => {
  const { panel, text, become, fail, settle } = await openWords()
  fail('The worker is gone.')
  await become('a', 'big dog')
  expect(panel.state().failure).toBe('The worker is gone.')
  fail(null)
  panel.retry()
  await settle()
  expect(panel.state().failure).toBeNull()
  expect(text()).toBe('big dog')
})
