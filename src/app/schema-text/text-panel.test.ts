import { expect, it, vi } from 'vitest'
import { openTextPanel, type TextSource } from './text-panel.ts'

/** A model that is a word: it takes lower-case words, refuses `taken`, and finds everything else broken. */
function wordModel(start: string) {
  let model = start
  let work: (() => void) | null = null
  const read = vi.fn<TextSource['read']>((text) => {
    if (text === 'taken') return { reading: 'refused', diagnostics: [] }
    if (!/^[a-z ]+$/.test(text)) return { reading: 'broken', diagnostics: [] }
    model = text.trim()
    panel.modelChanged()
    return { reading: 'taken', diagnostics: [] }
  })
  const panel = openTextPanel({
    derive: () => model,
    read,
    schedule: (todo) => {
      work = todo
      return () => (work = null)
    },
  })
  return {
    panel,
    read,
    frame: () => work?.(),
    become: (word: string) => {
      model = word
      panel.modelChanged()
    },
  }
}

it('reads once for everything typed within a frame', () => {
  const { panel, read, frame } = wordModel('dog')
  panel.type('dogs')
  panel.type('doge')
  expect(panel.view().text).toBe('doge')
  expect(read).not.toHaveBeenCalled()
  frame()
  expect(read.mock.calls).toEqual([['doge']])
  expect(panel.view()).toMatchObject({ text: 'doge', state: { kind: 'following' } })
})

it('shows what changes elsewhere', () => {
  const { panel, become } = wordModel('dog')
  become('cat')
  expect(panel.view().text).toBe('cat')
})

it('does not rewrite its own text while the model takes it', () => {
  const { panel, frame } = wordModel('dog')
  panel.type('dog ')
  frame()
  expect(panel.view().text).toBe('dog ')
  panel.blur()
  expect(panel.view().text).toBe('dog')
})

it('keeps broken text, brings it along, and reads on when it is mended', () => {
  const { panel, frame, become } = wordModel('red dog')
  panel.type('red dog!')
  frame()
  become('big dog')
  expect(panel.view()).toMatchObject({ text: 'big dog!', state: { why: 'broken' } })
  panel.type('big dogs')
  frame()
  expect(panel.view()).toMatchObject({ text: 'big dogs', state: { kind: 'following' } })
})

it('drops its own text when told to', () => {
  const { panel, frame } = wordModel('dog')
  panel.type('taken')
  frame()
  expect(panel.view()).toMatchObject({ text: 'taken', state: { why: 'refused' } })
  panel.discard()
  expect(panel.view()).toMatchObject({ text: 'dog', state: { kind: 'following' } })
})

it('merges what waits to be read with what changes elsewhere meanwhile', () => {
  const { panel, frame, become } = wordModel('red dog')
  panel.type('red dogs')
  become('big dog')
  frame()
  expect(panel.view().text).toBe('big dogs')
})

it('reads what waits before focus leaves', () => {
  const { panel, read } = wordModel('dog')
  panel.type('cat')
  panel.blur()
  expect(read).toHaveBeenCalledOnce()
})
