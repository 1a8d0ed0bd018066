/** Finding a Chromium for the journeys, and getting one where there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** Told in one line, as a refusal is (tests/run.ts) */
class NoBrowser extends Error {
  override name = 'NoBrowser'
}

/** The path of a browser: one that Playwright has, an installed one, else one that is installed now. */
export function findBrowser(): string {
  const found = ofPlaywright() ?? installed() ?? download() ?? fromDebian()
  if (found) return found
  throw new NoBrowser(
    'There is no Chromium, and none could be installed. Install one (`apt-get install chromium`), then run the tests again.',
  )
}

function ofPlaywright(): string | null {
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright')
  if (!existsSync(folder)) return null
  const programs = ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-linux/headless_shell']
  const kept = readdirSync(folder).filter((name) => name.startsWith('chromium'))
  const paths = kept.flatMap((name) => programs.map((program) => join(folder, name, program)))
  return paths.toSorted().reverse().find(existsSync) ?? null
}

function installed(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin']
  const paths = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
  return paths.find((path) => existsSync(path)) ?? null
}

function download(): string | null {
  console.log('There is no Chromium; letting Playwright download one …')
  const cli = join('node_modules', '.bin', 'playwright')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 })
  return ofPlaywright()
}

function fromDebian(): string | null {
  if (!existsSync('/usr/bin/apt-get')) return null
  console.log('Installing Chromium from the packages of this system …')
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...args]
    spawnSync(command, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
  return installed()
}
