import { bench, describe } from 'vitest'
import { manyTypes } from '#testkit'
import { changesBetween } from './index.ts'

describe('changes between two imports', () => {
  for (const count of [100, 1000]) {
    const before = manyTypes(count, 'old ')
    const after = manyTypes(count, 'new ')
    bench(`${count} object types, nothing changed`, () => void changesBetween(before, after))
  }
})
