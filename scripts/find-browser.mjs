// Finds a Chromium that starts. Prints its path, or exits 1.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { argv, env, exit } from 'node:process'
import { pathToFileURL } from 'node:url'

const commands = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of the browser to test with: the one named in TANDEM_BROWSER, else Playwright's own, else one
 * that the system has. Null when none of them starts.
 *
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)))
  const candidates = [
    env['TANDEM_BROWSER'] ?? '',
    await playwrightsOwn(),
    ...onPath,
    ...applications,
  ]
  return candidates.find((path) => path !== '' && existsSync(path) && starts(path)) ?? null
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

/** @param {string} path */
function starts(path) {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const path = await findBrowser()
  if (path === null) exit(1)
  console.log(path)
}
