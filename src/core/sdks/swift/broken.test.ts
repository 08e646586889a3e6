import { describe, expect, it } from 'vitest'
import { testReader } from '#testkit'
import type { CodeReading } from '../index.ts'
import { swift } from './index.ts'

const { read } = testReader(swift, 'swift')

const said = ({ classes }: CodeReading): readonly (readonly string[])[] =>
  classes.map(({ properties }) => properties.map(({ storedName }) => storedName))

describe('broken code', () => {
  it('reads the other members, and tells the line', () => {
    const reading = read(
      'class A: Object {\n@Persisted var a: Int\n@Persisted var : = 3\n@Persisted var b: Int\n}',
    )
    expect(said(reading)).toEqual([['a', 'b']])
    expect(reading.diagnostics[0]).toMatchObject({
      code: 'sdk/syntax-error',
      where: { span: { line: 3 } },
    })
  })

  it('reads half a class', () => {
    expect(said(read('class A: Object {\n@Persisted var a: Int\n'))).toEqual([['a']])
  })

  it.each([
    '',
    'class',
    'class A: Object',
    'class A: Object {',
    '@Persisted var a',
    '\u0000{{{',
    'import',
  ])('reads %j without fail', (text) =>
    expect(() => read(`import RealmSwift\n${text}`)).not.toThrow(),
  )

  it('reads classes nested thousands deep', () => {
    const depth = 2000
    const { classes } = read('class A: Object {\n'.repeat(depth) + '}\n'.repeat(depth))
    expect(classes.length).toBe(1)
  })
})
