/** `npm run import -- FILE… --as name@newsroom.example [--language fr] [--yes]` */
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { Refusal } from '#lib/errors'
import { withDatabase } from '#server/with-database'

const usage =
  'Say which files, and in whose name: `npm run import -- FILE… --as name@newsroom.example`. ' +
  'With --yes nothing is asked; --language fr says the language where the words can’t tell it.'

function argumentsGiven() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { as: { type: 'string' }, language: { type: 'string' }, yes: { type: 'boolean', default: false } },
    })
    if (positionals.length === 0 || !values.as) throw new Refusal(usage)
    return { files: positionals, email: values.as, language: values.language ?? null, yes: values.yes }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(`${error instanceof Error ? error.message : error} ${usage}`)
  }
}

/** Asks on the terminal. Where there is none, nobody can say yes. */
async function confirm(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new Refusal('Nobody can be asked here. Say --yes to make the drafts as they are shown.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('  Make this draft? [y/N] ').finally(() => terminal.close())
  return /^y(es)?$/i.test(answer.trim())
}

async function importAll({ files, email, language, yes }: ReturnType<typeof argumentsGiven>): Promise<void> {
  const { actorByEmail } = await import('#lib/auth/command-line')
  const { can } = await import('#lib/auth/permissions')
  const { importFile } = await import('#server/import/one-file')
  const actor = await actorByEmail(email)
  if (!can(actor, 'article.create')) throw new Refusal(`${actor.name} may not make drafts.`)
  const asked = { actor, language, confirm: yes ? async () => true : confirm, say: console.log }
  for (const file of files) {
    console.log(file)
    try {
      const id = await importFile(file, asked)
      console.log(id ? `  Made: /newsroom/articles/${id}\n` : '  Left out.\n')
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      console.error(`  Refused: ${error.message}\n`)
      process.exitCode = 1
    }
  }
}

try {
  const given = argumentsGiven()
  await withDatabase(() => importAll(given))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
