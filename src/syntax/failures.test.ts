import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { openSyntax } from '#syntax'
import { openInstalledSyntax } from '#syntax/node'

it('says which file is missing, and tries it again for the next', async () => {
  const missing = openSyntax(() => Promise.reject(new Error('no such file')), ['swift'])
  await expect(missing).rejects.toThrow('The parser cannot be loaded: no such file')
  const parse = await openInstalledSyntax(['java'])
  const halfMissing = openSyntax(() => Promise.reject(new Error('no such file')), ['swift', 'java'])
  await expect(halfMissing).rejects.toThrow('The grammar of `swift` cannot be loaded: no such file')
  expect(parse('java', 'class A {}', ({ hasError }) => hasError)).toBe(false)
  const swift = await openInstalledSyntax(['swift'])
  expect(swift('swift', 'class A {}', ({ hasError }) => hasError)).toBe(false)
})

it('says which file is no grammar', async () => {
  await openInstalledSyntax(['java'])
  const broken = openSyntax(() => readFile(new URL(import.meta.url)), ['kotlin'])
  await expect(broken).rejects.toThrow('The grammar of `kotlin` cannot be loaded')
})
