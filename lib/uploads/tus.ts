/**
 * The door for files, by the tus protocol (https://tus.io/protocols/resumable-upload, 1.0.0): in parts, which go on where they stopped.
 * Who sends one, and whether she may, is asked before a byte of a part is read.
 */
import { chmodSync, mkdirSync } from 'node:fs'
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
  // Before the store makes it for everybody to read: what arrives is as its sender has it.
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const store = new FileStore({ directory: folder })
  /** What is refused for good is not kept; what failed for any other reason is asked for again. */
  const arrive = async (actor: Actor, id: string) => {
    try {
      await uploadArrived(actor, id, join(folder, id))
    } catch (error) {
      if (error instanceof Refusal) await store.remove(id)
      throw error
    }
    await store.remove(id)
  }
  const heldOf = async (id: string) => (await store.getUpload(id).catch(() => null))?.offset
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
    onUploadCreate: async (_, { id, size = Number.NaN, metadata }: Upload) => {
      await announceUpload(await asked.actor(), { id, size, name: metadata?.filename ?? '' })
      return {}
    },
    onUploadFinish: async (_, { id }) => {
      await arrive(await asked.actor(), id)
      return {}
    },
    onResponseError: async (_, error) => answerTo(error, await asked.language()),
  })
  /** A page that lost the last answer asks how far its file is: all of it is here, though no longer among those that arrive, or not yet handed on. */
  const wholeAlready = async (url: string): Promise<Response | null> => {
    try {
      const [actor, id] = [await asked.actor(), new URL(url).pathname.split('/').at(-1) ?? '']
      const { state, size } = await ownUpload(actor, id)
      if (state === 'arriving') {
        if ((await heldOf(id)) !== size) return null
        await arrive(actor, id)
      }
      const headers = { 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(size), 'Upload-Length': String(size) }
      return new Response(null, { status: 200, headers })
    } catch (error) {
      // Said by the protocol’s own way.
      if (error instanceof Refusal) return null
      throw error
    }
  }
  return async (request) =>
    (request.method === 'HEAD' && (await wholeAlready(request.url))) || server.handleWeb(request)
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
    // An extension of the protocol that is not spoken here.
    if (error.status_code === 501) return { status_code: 422, body: sentenceIn(language, message('media.notSentSo')) }
  }
  log.error({ err: error }, 'a part of a file could not be written')
  return { status_code: 507, body: sentenceIn(language, message('media.notWritten')) }
}
