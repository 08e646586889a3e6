import { afterEach, expect, it, vi } from 'vitest'
import { runCommand, useCommandStore } from './command-store.ts'

const { provide } = useCommandStore.getState()
const ids = (): string[] => Object.keys(useCommandStore.getState().commands)

afterEach(() => {
  for (const owner of useCommandStore.getState().providers.keys()) provide(owner, null)
})

it('joins what owners provide, in the order of the ids', () => {
  provide('later', { undo: { title: 'Undo', enabled: true, run: () => undefined } })
  provide('sooner', { export: { title: 'Export…', enabled: true, run: () => undefined } })
  expect(ids()).toEqual(['export', 'undo'])
})

it('takes away what an owner no longer provides', () => {
  provide('owner', { undo: { title: 'Undo', enabled: true, run: () => undefined } })
  provide('owner', { redo: { title: 'Redo', enabled: true, run: () => undefined } })
  expect(ids()).toEqual(['redo'])
  provide('owner', null)
  expect(ids()).toEqual([])
})

it('runs what is enabled and nothing else', () => {
  const run = vi.fn<() => void>()
  provide('owner', {
    undo: { title: 'Undo', enabled: false, run },
    redo: { title: 'Redo', enabled: true, run },
  })
  runCommand('undo')
  runCommand('delete')
  expect(run).not.toHaveBeenCalled()
  runCommand('redo')
  expect(run).toHaveBeenCalledOnce()
})
