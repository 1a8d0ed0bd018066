/** `npm run import -- FILE… --as name@newsroom.example [--language fr] [--yes]` */
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { writingPath } from '#lib/articles/paths'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { inTerminal, toldOf } from '#server/terminal'
import { withDatabase } from '#server/with-database'

const usage = message('commands.importUsage')

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
    throw new Refusal(message('commands.wrongUsage', { why: toldOf(error), usage }))
  }
}

/** Asks on the terminal. Where there is none, nobody can say yes. */
async function confirm(): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Refusal(message('commands.nobodyToAsk'))
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal
    .question(`  ${inTerminal(message('commands.makeThisDraft'))} `)
    .finally(() => terminal.close())
  const yes = ['y', 'yes', ...inTerminal(message('commands.yes')).split(' ')]
  return yes.includes(answer.trim().toLowerCase())
}

async function importAll({ files, email, language, yes }: ReturnType<typeof argumentsGiven>): Promise<void> {
  const { actorByEmail } = await import('#lib/auth/command-line')
  const { can } = await import('#lib/auth/permissions')
  const { importFile } = await import('#server/import/one-file')
  const actor = await actorByEmail(email)
  if (!can(actor, 'article.create')) throw new Refusal(message('commands.mayMakeNoDrafts', { name: actor.name }))
  const asked = { actor, language, confirm: yes ? async () => true : confirm, say: console.log }
  for (const file of files) {
    console.log(file)
    try {
      const id = await importFile(file, asked)
      const told = id ? message('commands.made', { path: writingPath(id) }) : message('commands.leftOut')
      console.log(`  ${inTerminal(told)}\n`)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      console.error(`  ${inTerminal(message('commands.refused', { why: error.why }))}\n`)
      process.exitCode = 1
    }
  }
}

try {
  const given = argumentsGiven()
  await withDatabase(() => importAll(given))
} catch (error) {
  console.error(toldOf(error))
  process.exitCode = 1
}
