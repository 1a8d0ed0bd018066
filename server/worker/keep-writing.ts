/** Revisions of what is being written: looked for every minute, made of each draft every ten minutes at most. */
import { keepWriting } from '#lib/keeping/commands'
import { log } from '#lib/log'

export const KEEP = 'keep-writing'

export async function keepWhatIsWritten(now: Date): Promise<void> {
  const made = await keepWriting(now)
  if (made > 0) log.info({ made }, 'made revisions of what was written')
}
