import { expect, it } from 'vitest'
import { withoutDirectives } from './without-directives.ts'

it.each([
  '#if os(iOS)',
  '  #elseif DEBUG',
  '\t#else',
  '#endif // os',
  '#warning("x")',
  '#error("x")',
])('blanks out %j and nothing beside it', (line) => {
  expect(withoutDirectives(`var a\r\n${line}\nvar b`)).toBe(
    `var a\r\n${' '.repeat(line.length)}\nvar b`,
  )
})

it.each(['let a = #file', '#available(iOS 9)', '#iffy', '// #if DEBUG', '#"raw"#', '#selector(a)'])(
  'leaves %j alone',
  (line) => {
    expect(withoutDirectives(line)).toBe(line)
  },
)
