// npm run golden: writes the golden files anew from what the code says now. Look at the diff before committing it.
import { spawnSync } from 'node:child_process'
import { argv, env, exit } from 'node:process'

if (env['CI']) {
  console.error('Golden files are not recorded in CI: there they are what the code is held to.')
  exit(2)
}
const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', '--update', ...argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...env, UPDATE_GOLDEN: '1' },
  },
)
exit(status ?? 1)
