/**
 * `npm run bench`: how fast the whole is on this machine, on an archive of its own. Prints a table, writes bench/results.json.
 * `npm run bench -- --only thirty` makes the steps whose names hold that, and writes nothing.
 */
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { env } from '#lib/env'
import { secretIn } from '#server/secret'
import { folderWithArchive } from '#tests/bench/archive'
import { compare } from '#tests/bench/compare'
import { type Figure, print, save } from '#tests/bench/figures'
import { startUp } from '#tests/bench/start-up'
import { style } from '#tests/bench/style'
import { run } from '#tests/support/server'
import { startStack } from '#tests/support/stack'

const { values } = parseArgs({
  options: { archive: { type: 'string', default: '100000' }, only: { type: 'string', default: '' } },
})
const archive = Number(values.archive)
const figures: Figure[] = []

async function step(name: string, work: () => Promise<Figure[]>): Promise<void> {
  if (!name.toLowerCase().includes(values.only.toLowerCase())) return
  console.log(`\n${name} …`)
  const found = await work()
  print(found)
  figures.push(...found)
}

console.log(`Making an archive of ${archive.toLocaleString('en')} pieces …`)
const folder = await folderWithArchive(archive)
try {
  // The first start builds the pages if need be.
  await (await startStack({ folder })).stop()
  await step('Start-up', () => startUp(folder))

  await step('House style', async () => style())
  await step('Comparing revisions', async () => compare())

  const stack = await startStack({ folder })
  try {
    // Whatever sees the database is imported once there is one.
    const { databaseUrl } = stack.runtime()
    env.DATABASE_URL = databaseUrl
    await run(databaseUrl, 'VACUUM ANALYZE')
    const { longestDemoArticle } = await import('#tests/bench/article')
    const article = await longestDemoArticle()
    const { weight } = await import('#tests/bench/weight')
    const { firstPaint } = await import('#tests/bench/first-paint')
    const { render } = await import('#tests/bench/render')
    const { publish } = await import('#tests/bench/publish')
    const { list } = await import('#tests/bench/list')
    const { cached } = await import('#tests/bench/cached')
    await step('What an article weighs', () => weight(stack.url, article))
    await step('What a phone waits for', () =>
      firstPaint(stack.url, { front: '/', topic: '/topics/maravia', article: article.path }),
    )
    await step('Pages that nobody has read', () => render(stack.url))
    await step('From publication to reader', () => publish(stack.url))
    const { live, READERS } = await import('#tests/bench/live')
    await step(`A live coverage with ${READERS.toLocaleString('en')} readers`, () =>
      live(stack.url, stack.runtime().processes.edge ?? 0),
    )
    const { newsroomList } = await import('#tests/bench/newsroom')
    await step(`The newsroom’s list at ${archive.toLocaleString('en')} pieces`, list)
    const { overview } = await import('#tests/bench/board')
    await step('The board, the calendar and the figures', overview)
    const { search } = await import('#tests/bench/search')
    await step(`Readers’ search at ${archive.toLocaleString('en')} pieces`, search)
    const { audit } = await import('#tests/bench/audit')
    await step('The audit', audit)
    env.AUTH_SECRET = secretIn(folder, 'auth-secret')
    await step('The newsroom’s list while thirty people look at it', () => newsroomList(stack.url))
    const { library, FILES } = await import('#tests/bench/library')
    await step(`The media library at ${FILES.toLocaleString('en')} files`, library)
    const { photographs } = await import('#tests/bench/photographs')
    await step('Photographs', () => photographs(stack.url))
    const { editor } = await import('#tests/bench/editor')
    await step('Writing', () => editor(stack.url))
    const { collab } = await import('#tests/bench/collab')
    await step('Many who write at once', () =>
      collab(Number(new URL(stack.url).port), stack.runtime().processes.collab ?? 0),
    )
    const { tool } = await import('#tests/bench/load')
    if (tool !== 'wrk')
      console.log('\nwrk is not installed: autocannon measures, and takes more of the machine for itself.')
    await step(`Pages from memory, by ${tool}`, () => cached(stack.url, article.path, stack.runtime().processes.edge))
    const { db } = await import('#lib/db')
    await db.$disconnect()
  } finally {
    await stack.stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}

if (values.only === '') {
  save(figures, archive)
  console.log('\nAll of it is in bench/results.json.')
}
