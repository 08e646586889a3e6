import { expect, it } from 'vitest'
import { withoutDirectives } from './without-directives.ts'

it.each([
  ['#if DEBUG\nlet a = 1\n  #endif // x', '         \nlet a = 1\n             '],
  ['if #available(iOS 15, *) {', 'if true                  {'],
  ['#keyPath(A.b)', ' keyPath(A.b)'],
  ['#"raw"#', '#"raw"#'],
  ['let a = 1', 'let a = 1'],
])('reads %j as %j', (swift, expected) => expect(withoutDirectives(swift)).toBe(expected))
