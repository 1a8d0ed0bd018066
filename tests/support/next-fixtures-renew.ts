/** `npm run fixtures`: saves what the installed Next sends from a production build of the demo newsroom, for the tests of the edge. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#lib/env'
import { freePort } from '#server/free-port'
import { type FixtureName, fixtureFile, installedNext, versionFile } from '#tests/support/next-fixture'
import { startStack } from '#tests/support/stack'

/** Stands in the text of the article: what a text can do is be shown. */
const hostile = 'for how long: <script>alert(1)</script> & "so on" <!--$?-->'

const webPort = await freePort()
const stack = await startStack({ env: { WEB_PORT: String(webPort), LOG_LEVEL: 'warn' } })
try {
  // Whatever sees the database is imported once there is one.
  env.DATABASE_URL = stack.runtime().databaseUrl
  env.SITE_URL = stack.url
  env.AUTH_SECRET = readFileSync(join(stack.folder, 'auth-secret'), 'utf8').trim()
  env.LOG_LEVEL = 'silent'
  const { db } = await import('#lib/db')
  await save('article', await publishedArticle(), {})
  const cookie = await signedInEditor()
  await save('missing', '/newsroom/there-is-no-such-page', { cookie })
  await save('streamed', '/newsroom/articles', { cookie })
  writeFileSync(versionFile, `${JSON.stringify({ next: installedNext() }, null, 2)}\n`)
  await db.$disconnect()
} finally {
  await stack.stop()
  stack.remove()
}

async function save(name: FixtureName, path: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${webPort}${path}`, { headers, redirect: 'manual' })
  const html = await answer.text()
  writeFileSync(fixtureFile(name), html.replaceAll(stack.url, 'http://localhost:3000'))
  console.log(`${fixtureFile(name).pathname}: ${answer.status}, ${html.length} characters`)
}

async function publishedArticle(): Promise<string> {
  const { demoRoom } = await import('#tests/support/demo-room')
  const { addressOf, goesOut, report, sayInstead } = await import('#tests/support/flow')
  const { articlePath } = await import('#lib/site/addresses')
  const room = await demoRoom()
  const { id } = await report(room, { slug: 'harbour-closes' })
  await sayInstead(id, 'for how long.', JSON.stringify(hostile).slice(1, -1))
  await goesOut(room, id)
  return articlePath(await addressOf(id))
}

async function signedInEditor(): Promise<string> {
  const { actor } = await import('#tests/support/as')
  const { signedIn } = await import('#tests/support/sessions')
  const { cookieNames, sealIn } = await import('#lib/auth/cookie')
  const { personId } = await actor('ilse')
  return `${cookieNames.session}=${sealIn((await signedIn(personId)).cookie)}`
}
