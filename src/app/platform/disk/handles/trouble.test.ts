import { expect, it } from 'vitest'
import { troubleOf } from './trouble.ts'

it.each([
  ['NotFoundError', 'gone'],
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NoModificationAllowedError', 'failed'],
  ['QuotaExceededError', 'failed'],
  ['AbortError', 'failed'],
])('tells how the file stands after %s', (kind, status) => {
  const trouble = troubleOf(new DOMException('No.', kind), 'pets.tandem.json')
  expect(trouble.status).toBe(status)
  expect(trouble.problem).toContain('pets.tandem.json')
})
