// npm run samples: makes public/samples from the two forms of each project in scripts/samples.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const output = fileURLToPath(new URL('../public/samples', import.meta.url))

/** @type {{ module: typeof import('./samples.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('samples.ts', import.meta.url)))

mkdirSync(output, { recursive: true })
for (const [name, text] of await module.sampleFiles()) {
  writeFileSync(`${output}/${name}`, text)
  console.log(`${name}: ${text.length} characters`)
}
