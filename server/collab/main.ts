import { env } from '#lib/env'
import { Refusal } from '#lib/errors'
import { log } from '#lib/log'
import { message } from '#lib/messages/message'
import { runChild } from '#server/child'
import { startCollab } from '#server/collab/collab'

// Hocuspocus writes to the console.
console.warn = (...said) => log.warn({ said: said.map(String) }, 'Hocuspocus')
console.error = (...said) => log.error({ said: said.map(String) }, 'Hocuspocus')

runChild('collab', async () => {
  if (!env.DATABASE_URL) throw new Refusal(message('starting.collabNeeds', { setting: 'DATABASE_URL' }))
  if (!env.COLLAB_PORT) throw new Refusal(message('starting.collabNeeds', { setting: 'COLLAB_PORT' }))
  const { stop } = await startCollab(env.DATABASE_URL, env.COLLAB_PORT)
  return stop
})
