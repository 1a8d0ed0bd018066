/** The thread of server/collab/heavy-drafts: looks into one draft, and answers whether it was made anew. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { rebuildIfHeavy } from '#lib/drafts/commands'
import { leaveDatabase } from '#lib/readiness/commands'

const articleId = z.uuid().parse(workerData)
try {
  parentPort?.postMessage(await rebuildIfHeavy(articleId))
} finally {
  await leaveDatabase()
}
