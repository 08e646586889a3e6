// npm run test:sdk: compiles or type-checks the recorded model code of every SDK whose tools can be had.
// `-- kotlin java` checks these alone; `--goldens <folder>` looks for `<id>/golden/<case>/` elsewhere.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cppChecker } from './cpp/checker.mjs'
import { dotnetChecker } from './dotnet/checker.mjs'
import { javaChecker } from './java/checker.mjs'
import { judge, prepareAll } from './judge.mjs'
import { kotlinChecker } from './kotlin/checker.mjs'
import { reactNativeChecker } from './react-native/checker.mjs'
import { nodeChecker } from './typescript/checker.mjs'

const project = fileURLToPath(new URL('../..', import.meta.url))
const report = `${project}test-results/sdk.json`

const checkers = [
  cppChecker,
  dotnetChecker,
  javaChecker,
  kotlinChecker,
  nodeChecker,
  reactNativeChecker,
]

/** No compiler for these is fetched: the parse tests beside their code read what they emit. */
const parsedOnly = ['flutter', 'swift']

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: { goldens: { type: 'string', default: `${project}src/core/sdks` } },
  allowPositionals: true,
})
const goldens = resolve(values.goldens)
const wanted = (/** @type {string} */ id) => positionals.length === 0 || positionals.includes(id)

const prepared = prepareAll(
  checkers.filter(({ id }) => wanted(id)),
  goldens,
)
const ids = [...checkers.map(({ id }) => id), ...parsedOnly].filter(wanted).sort()

const totals = { passed: 0, failed: 0, skipped: 0 }
for (const id of ids) {
  const outcome = await judge(id, goldens, prepared)
  console.log(outcome.line)
  for (const { folder, text } of outcome.failures) {
    console.log(`\n  ${folder}\n${text.trimEnd().replace(/^/gm, '    ')}\n`)
  }
  totals.passed += outcome.passed
  totals.failed += outcome.failures.length
  totals.skipped += outcome.skipped
}

mkdirSync(dirname(report), { recursive: true })
writeFileSync(report, JSON.stringify(totals))
exit(totals.failed === 0 ? 0 : 1)
