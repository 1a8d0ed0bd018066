/** Sends a file to the library while one writes on. Fetched with the first one. */
import { DetailedError, Upload } from 'tus-js-client'
import type { Answer } from '#lib/errors'
import { partLimit, uploadsPath } from '#lib/uploads/paths'

/** Before a part is sent again, in milliseconds */
const retryDelays = [0, 1_000, 3_000, 8_000]
const everySecond = 1_000

type Arrival = {
  id: string
  state: 'arriving' | 'waiting' | 'ready' | 'refused' | 'stopped'
  why: string | null
  fileId: string | null
}

/** The id of its file once it stands in the library, or why it does not; `why` is empty where nobody answered. */
export type Sent = { fileId: string } | { why: string }

/** Sent in parts, and again from where it stopped; `stopped` gives it up. */
export async function sendPicture(file: File, stopped: AbortSignal): Promise<Sent> {
  const sent = await whole(file, stopped)
  return 'why' in sent ? sent : arrived(sent.uploadId, stopped)
}

function whole(file: File, stopped: AbortSignal): Promise<{ uploadId: string } | { why: string }> {
  const { promise, resolve } = Promise.withResolvers<{ uploadId: string } | { why: string }>()
  const upload: Upload = new Upload(file, {
    endpoint: uploadsPath,
    chunkSize: partLimit,
    retryDelays,
    metadata: { filename: file.name },
    storeFingerprintForResuming: false,
    onSuccess: () => resolve({ uploadId: upload.url?.split('/').at(-1) ?? '' }),
    onError: (error) => resolve({ why: whyOf(error) }),
  })
  stopped.addEventListener('abort', () => {
    // Its server forgets it after a day, should this word not arrive.
    void upload.abort(true).catch(() => {})
    resolve({ why: '' })
  })
  upload.start()
  return promise
}

/** What the newsroom says of it in a sentence */
function whyOf(error: Error | DetailedError): string {
  const response = error instanceof DetailedError ? error.originalResponse : null
  const status = response?.getStatus() ?? 0
  return response && status >= 400 && status !== 503 ? response.getBody() : ''
}

async function arrived(uploadId: string, stopped: AbortSignal): Promise<Sent> {
  while (!stopped.aborted) {
    await new Promise((resolve) => setTimeout(resolve, everySecond))
    const query = new URLSearchParams({ id: uploadId })
    const answer = await fetch(`/newsroom/media/arrived?${query}`)
      .then((response) => (response.ok ? (response.json() as Promise<Answer<Arrival[]>>) : null))
      .catch(() => null)
    if (!answer?.ok) continue
    const arrival = answer.value.find(({ id }) => id === uploadId)
    // Its last part was taken and never put where files are read: it has to be sent again.
    if (!arrival || arrival.state === 'arriving') return { why: '' }
    if (arrival.state === 'ready' && arrival.fileId) return { fileId: arrival.fileId }
    if (arrival.state === 'refused' || arrival.state === 'stopped') return { why: arrival.why ?? '' }
  }
  return { why: '' }
}
