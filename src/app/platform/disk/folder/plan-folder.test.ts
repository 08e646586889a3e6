import { expect, it } from 'vitest'
import { planFolder } from './plan-folder.ts'

const of = (files: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(files))

it.each([
  ['nothing that is the same', { a: '1' }, { a: '1' }, { a: '1' }, []],
  ['a file that is new', { a: '1' }, {}, {}, ['new a']],
  ['a file that changed here', { a: '2' }, { a: '1' }, { a: '1' }, ['changed a']],
  ['a file that changed there', { a: '1' }, { a: '2' }, { a: '1' }, ['changed a, outside']],
  ['a file nobody knew, in the way', { a: '1' }, { a: '2' }, {}, ['changed a']],
  ['a file that is gone there', { a: '1' }, {}, { a: '1' }, ['new a, outside']],
  ['a file that is gone here', {}, { a: '1' }, { a: '1' }, ['removed a']],
  ['one gone here and changed there', {}, { a: '2' }, { a: '1' }, ['removed a, outside']],
  ['one gone on both sides', {}, {}, { a: '1' }, []],
  ['a file that Tandem does not know', {}, { a: '1' }, {}, []],
])('plans %s', (_, ours, onDisk, known, expected) => {
  const plan = planFolder({ ours: of(ours), onDisk: of(onDisk), known: of(known) })
  const said = plan.map(({ path, kind, outside }) => `${kind} ${path}${outside ? ', outside' : ''}`)
  expect(said).toEqual(expected)
})

it('lists files by their path', () => {
  const ours = of({ b: '1', a: '1' })
  expect(planFolder({ ours, onDisk: of({}), known: of({}) }).map(({ path }) => path)).toEqual([
    'a',
    'b',
  ])
})
