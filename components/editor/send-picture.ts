/** Sends a file to the library while one writes on. Fetched with the first one. */
import { arrivalPause, arrivalsOf, isLost } from '#components/uploads/arrivals'
import { sending } from '#components/uploads/sending'

/** The id of its file once it stands in the library, or why it does not; `why` is empty where nobody answered. */
export type Sent = { fileId: string } | { why: string }

/** `stopped` gives it up; `onPart` hears how much of it is sent, from 0 to 1. */
export async function sendPicture(file: File, stopped: AbortSignal, onPart?: (part: number) => void): Promise<Sent> {
  const sent = await whole(file, stopped, onPart)
  return 'why' in sent ? sent : arrived(sent.uploadId, stopped)
}

function whole(
  file: File,
  stopped: AbortSignal,
  onPart?: (part: number) => void,
): Promise<{ uploadId: string } | { why: string }> {
  const { promise, resolve } = Promise.withResolvers<{ uploadId: string } | { why: string }>()
  const upload = sending(file, {
    goesOn: false,
    ...(onPart ? { progress: onPart } : {}),
    arrived: (uploadId) => resolve({ uploadId }),
    failed: (why) => resolve({ why: why ?? '' }),
  })
  stopped.addEventListener('abort', () => {
    upload.takeBack()
    resolve({ why: '' })
  })
  upload.start()
  return promise
}

async function arrived(uploadId: string, stopped: AbortSignal): Promise<Sent> {
  while (!stopped.aborted) {
    await new Promise((resolve) => setTimeout(resolve, arrivalPause))
    const arrivals = await arrivalsOf([uploadId])
    if (!arrivals) continue
    const arrival = arrivals.find(({ id }) => id === uploadId)
    if (isLost(arrival)) return { why: '' }
    if (arrival.state === 'ready' && arrival.fileId) return { fileId: arrival.fileId }
    if (arrival.state === 'refused' || arrival.state === 'stopped') return { why: arrival.why ?? '' }
  }
  return { why: '' }
}
