/** Before all journeys: a browser, and a whole On Record; after them it is stopped. */
import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '#tests/support/browser'
import { startStack } from '#tests/support/stack'

export default async function setup(): Promise<() => Promise<void>> {
  // Variables set here reach the test processes, which start later.
  process.env.TEST_BROWSER = findBrowser()
  const stack = await startStack({ env: { SECURITY_CONTACT: 'security@newsroom.example' } })
  stack.supervisor.stdout?.pipe(createWriteStream(join(stack.folder, 'log')))
  process.env.TEST_URL = stack.url
  process.env.TEST_FOLDER = stack.folder
  // Journeys look into the database, and sign people in without the form; what they do there is not logged again.
  process.env.LOG_LEVEL = 'silent'
  process.env.SITE_URL = stack.url
  process.env.DATABASE_URL = stack.runtime().databaseUrl
  // What they publish by its own commands is in its library.
  process.env.DATA_DIR = stack.folder
  process.env.AUTH_SECRET = readFileSync(join(stack.folder, 'auth-secret'), 'utf8').trim()
  return async () => {
    const code = await stack.stop()
    stack.remove()
    if (code !== 0) throw new Error(`On Record did not stop in order (code ${code}):\n${stack.output()}`)
  }
}
