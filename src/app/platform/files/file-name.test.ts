import { expect, it } from 'vitest'
import { fileName } from './file-name.ts'

it.each([
  ['My shop', 'My shop.zip'],
  ['../../etc/passwd', 'etc-passwd.zip'],
  ['a\\b:c*?"<>|d', 'a-b-c-d.zip'],
  ['  …  ', '….zip'],
  ['', 'tandem.zip'],
  ['...', 'tandem.zip'],
  ['CON', 'tandem CON.zip'],
  ['größe 🐕', 'größe 🐕.zip'],
  ['🐕'.repeat(100), `${'🐕'.repeat(80)}.zip`],
  ['a\u0000\u202eb', 'a-b.zip'],
])('makes a file name of %j', (name, expected) => {
  expect(fileName(name, '.zip')).toBe(expected)
})
