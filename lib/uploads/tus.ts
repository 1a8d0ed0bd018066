/**
 * The door for files, by the tus protocol (https://tus.io/protocols/resumable-upload, 1.0.0): in parts, which go on where they stopped.
 * Who sends one, and whether she may, is asked before a byte of a part is read.
 */
import { join } from 'node:path'
import { FileStore } from '@tus/file-store'
import { Server, type Upload } from '@tus/server'
import type { Actor } from '#lib/auth/actor'
import { env } from '#lib/env'
import { NotFound, Refusal } from '#lib/errors'
import { log } from '#lib/log'
import { mediaLimits } from '#lib/media/limits'
import { sentenceIn } from '#lib/messages/all'
import type { NewsroomLanguage } from '#lib/messages/languages'
import { message } from '#lib/messages/message'
import { abandonUpload, announceUpload, uploadArrived, uploadGoesOn } from '#lib/uploads/commands'
import { uploadsPath } from '#lib/uploads/paths'
import { ownUpload } from '#lib/uploads/queries'

type Answer = { status_code: number; body: string }

/** Who sends a request, and in which language she is answered. Refuses who is not signed in. */
type Asked = { actor: () => Promise<Actor>; language: () => Promise<NewsroomLanguage> }

/** Answers requests of the protocol. `folder`: where parts are until all are here. */
export function tusServer(folder: string, asked: Asked): (request: Request) => Promise<Response> {
  const store = new FileStore({ directory: folder })
  const server = new Server({
    path: uploadsPath,
    relativeLocation: true,
    datastore: store,
    maxSize: mediaLimits.file,
    disableTerminationForFinishedUploads: true,
    // Pages of other hosts have no business here: the edge refuses them, and no header invites them.
    allowedOrigins: [env.SITE_URL],
    namingFunction: () => crypto.randomUUID(),
    onIncomingRequest: async (request, id) => {
      if (request.method === 'POST') return
      const actor = await asked.actor()
      if (request.method === 'DELETE') await abandonUpload(actor, id)
      else await uploadGoesOn(actor, id)
    },
    onUploadCreate: async (_, { id, size = 0, metadata }: Upload) => {
      await announceUpload(await asked.actor(), { id, size, name: metadata?.filename ?? '' })
      return {}
    },
    onUploadFinish: async (_, { id }) => {
      try {
        await uploadArrived(await asked.actor(), id, join(folder, id))
      } finally {
        await store.remove(id)
      }
      return {}
    },
    onResponseError: async (_, error) => answerTo(error, await asked.language()),
  })
  return async (request) =>
    (request.method === 'HEAD' && (await wholeAlready(request.url, asked))) || server.handleWeb(request)
}

/** What a page shows: a sentence in the language of whoever sends. */
function answerTo(error: Error | Answer, language: NewsroomLanguage): Answer {
  if (error instanceof Refusal)
    return { status_code: error instanceof NotFound ? 404 : 422, body: sentenceIn(language, error.why) }
  if ('status_code' in error) {
    if (error.status_code === 413)
      return {
        status_code: 413,
        body: sentenceIn(language, message('media.fileTooLarge', { most: mediaLimits.file / 1_000_000 })),
      }
    if (error.status_code < 500) return error
  }
  log.error({ err: error }, 'a part of a file could not be written')
  return { status_code: 507, body: sentenceIn(language, message('media.notWritten')) }
}

/** A page that lost the last answer asks how far its file is: all of it is here, though no longer among those that arrive. */
async function wholeAlready(url: string, { actor }: Asked): Promise<Response | null> {
  try {
    const { state, size } = await ownUpload(await actor(), new URL(url).pathname.split('/').at(-1) ?? '')
    if (state === 'arriving') return null
    const headers = { 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(size), 'Upload-Length': String(size) }
    return new Response(null, { status: 200, headers })
  } catch (error) {
    // Said by the protocol’s own way.
    if (error instanceof Refusal) return null
    throw error
  }
}
