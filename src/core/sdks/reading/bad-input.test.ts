import { beforeAll, describe, expect, it } from 'vitest'
import { modelOf, testParse, type Sketch } from '#testkit'
import {
  emitCode,
  planModel,
  readCode,
  sdkIds,
  sdkOf,
  type CodeReading,
  type Parse,
} from '../index.ts'
import type { SourceFile } from './source-file.ts'

let parse: Parse
beforeAll(async () => {
  parse = await testParse()
}, 60_000)

const members = { _id: 'objectId', title: 'string', size: 'int' }
const three: Sketch = { Alpha: members, Beta: members, Gamma: members }

/** What may be typed by mistake, or left behind. */
const slips = ['%%', '= =', ')', '} }', '{', '"', '((((', '@@@', '#!!', '<<<<<<< ours', '/*', "'"]

/** The same at every run: UTF-16 units of all kinds, lone surrogates too. */
function garbage(length: number, kinds: number): string {
  let seed = 7
  const unit = (): number => (seed = (seed * 48_271) % 2_147_483_647) % kinds
  return Array.from({ length }, () => String.fromCharCode(unit())).join('')
}

describe.each(sdkIds)('%s', (id) => {
  const sdk = sdkOf(id)
  const emit = (sketch: Sketch): readonly SourceFile[] =>
    emitCode(sdk, modelOf(sketch), sdk.options.defaults).files.map(({ path, text }) => ({
      path,
      text,
    }))
  const read = (files: readonly SourceFile[]): CodeReading => readCode(sdk, files, parse)
  /** The classes that are read wholly. */
  const whole = ({ classes }: CodeReading): readonly string[] =>
    classes
      .filter(({ properties }) => properties.length === 3)
      .map(({ storedName }) => storedName)
      .sort()
  const told = ({ diagnostics }: CodeReading) =>
    diagnostics.map(({ code, where: { span } }) => ({ code, file: span?.file, line: span?.line }))
  const [one] = emit({ Alpha: members })
  const { path, text } = one!

  /** Three classes with something put before the last member of the second, and where that is. */
  function broken(slip: string): { files: readonly SourceFile[]; at: string; lines: number[] } {
    const files = emit(three)
    const hurt = files.find((file) => /\b(?:class|struct) [_$]?Beta\b/.test(file.text))!
    const start = hurt.text.search(/\b(?:class|struct) [_$]?Beta\b/)
    const member = hurt.text.lastIndexOf('\n', hurt.text.indexOf('size', start)) + 1
    const put = `${hurt.text.slice(0, member)}${slip} ${hurt.text.slice(member)}`
    const first = hurt.text.slice(0, start).split('\n').length
    const end = put.indexOf('Gamma', start)
    const last = put.slice(0, end < 0 ? undefined : end).split('\n').length
    return {
      files: files.map((file) => (file === hurt ? { path: file.path, text: put } : file)),
      at: hurt.path,
      lines: [first, last],
    }
  }

  it('reads the classes around one with a mistake in it, and tells where that is', () => {
    const { files, at, lines } = broken('#!!')
    const reading = read(files)
    expect(whole(reading)).toEqual(expect.arrayContaining(['Alpha', 'Gamma']))
    expect(told(reading)).toEqual([
      { code: 'sdk/syntax-error', file: at, line: expect.any(Number) as number },
    ])
    const [{ line = 0 } = {}] = told(reading)
    expect([line >= lines[0]!, line <= lines[1]!]).toEqual([true, true])
  })

  it.each(slips)('reads what stands before %s, and says that it is not all', (slip) => {
    const reading = read(broken(slip).files)
    expect(whole(reading)).toContain('Alpha')
    expect(told(reading).length).toBeGreaterThan(0)
  })

  it('reads the classes before half a class', () => {
    const files = emit(three)
    const last = files.findLast(
      (file) => file.text.includes('Gamma') && file.text.includes('size'),
    )!
    const at = last.text.lastIndexOf('title')
    const cut = { path: last.path, text: last.text.slice(0, at) }
    const reading = read(files.map((file) => (file === last ? cut : file)))
    expect(whole(reading)).toEqual(['Alpha', 'Beta'])
    expect(told(reading)).toContainEqual(expect.objectContaining({ file: cut.path }))
  })

  it('reads a file of 5 MB', () => {
    const long = `${text}\n${'// nothing is said here\n'.repeat(210_000)}`
    const reading = read([{ path, text: long }])
    expect([long.length > 5_000_000, whole(reading), told(reading)]).toEqual([true, ['Alpha'], []])
  }, 120_000)

  it('reads a class with 2,000 properties', () => {
    const names = Array.from({ length: 2000 }, (_, i) => `p${i}`)
    const model = modelOf({ Wide: Object.fromEntries(names.map((name) => [name, 'string?'])) })
    const wide = emitCode(sdk, model, sdk.options.defaults).files
    const { classes, diagnostics } = read(wide)
    const [planned] = planModel(model, sdk, sdk.options.defaults).classes
    expect(classes[0]!.properties).toEqual(planned!.properties)
    expect(diagnostics).toEqual([])
  }, 120_000)

  it('tells of the second of two classes with one stored name', () => {
    const again = `again.${path.split('.').at(-1)}`
    const reading = read([
      { path, text },
      { path: again, text: `\n\n${text}` },
    ])
    expect(whole(reading)).toEqual(['Alpha'])
    expect(told(reading)).toEqual([
      { code: 'sdk/repeated-class', file: again, line: expect.any(Number) as number },
    ])
  })

  it.each([
    ['an empty file', ''],
    ['white space', ' \n\t\r\n'],
    ['a file without a model', '// Object Realm schema properties\n'],
    ['garbage', garbage(5000, 65_536)],
    ['bytes', garbage(5000, 256)],
  ])('says nothing of %s', (_, nothing) => {
    const reading = read([
      { path: `other-${path}`, text: nothing },
      { path, text },
    ])
    expect([whole(reading), told(reading)]).toEqual([['Alpha'], []])
  })

  it.each(['{', '(', '[', '<', '"'])(
    'lives with 2,000 of %s behind a class',
    (sign) => {
      const reading = read([{ path, text: `${text}\n${sign.repeat(2000)}` }])
      expect(whole(reading)).toEqual(['Alpha'])
    },
    120_000,
  )
})
