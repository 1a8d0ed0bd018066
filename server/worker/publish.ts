/** Publishes what was scheduled for now or earlier. */
import { log } from '#lib/log'
import { landed } from '#server/supervisor/landed'

type Commands = { publishDue: (now: Date) => Promise<number> }

export async function publishDuePieces(now: Date): Promise<void> {
  const commands = await landed<Commands>('lib/articles/commands.ts')
  const count = (await commands?.publishDue(now)) ?? 0
  if (count > 0) log.info({ count }, 'published what was due')
}
