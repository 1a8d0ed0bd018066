/** Has a draft that is too heavy made anew from its text before anybody gets it, in a thread of its own: everybody else writes on. */
import { Worker } from 'node:worker_threads'
import { beginWeighing } from '#lib/drafts/commands'
import { log } from '#lib/log'
import { hocuspocus } from '#server/collab/hocuspocus'

/** In MB: what a draft of the heaviest kind takes to be read, several times over */
const room = { maxOldGenerationSizeMb: 1_024 }
/** In milliseconds, after which the draft is opened as it is */
const longest = 60_000

const underWay = new Map<string, Promise<void>>()

/** Resolves once the draft is as light as it gets, for everybody who opens it meanwhile. A failure leaves the draft as it was. */
export async function madeLighter(articleId: string): Promise<void> {
  if (hocuspocus.documents.has(articleId) || hocuspocus.loadingDocuments.has(articleId)) return
  const known = underWay.get(articleId)
  if (known) return known
  const work = lighten(articleId).finally(() => underWay.delete(articleId))
  underWay.set(articleId, work)
  return work
}

async function lighten(articleId: string): Promise<void> {
  try {
    if ((await beginWeighing(articleId)) && (await inThread(articleId)))
      log.info({ articleId }, 'a draft that was too heavy is made anew from its text')
  } catch (err) {
    log.error({ err, articleId }, 'a heavy draft could not be made anew, and stays as it is')
  }
}

function inThread(articleId: string): Promise<boolean> {
  const thread = new Worker(new URL('./rebuild-thread.ts', import.meta.url), {
    workerData: articleId,
    resourceLimits: room,
  })
  const timer = setTimeout(() => void thread.terminate(), longest)
  return new Promise<boolean>((resolve, reject) => {
    thread.once('message', (rebuilt: boolean) => resolve(rebuilt))
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('The thread ended without an answer.')))
  }).finally(() => clearTimeout(timer))
}
