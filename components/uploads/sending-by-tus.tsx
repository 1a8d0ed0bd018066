/** Sends a file to the newsroom in parts, and again from where it stopped. */
import { DetailedError, Upload } from 'tus-js-client'
import { retryDelays } from '#components/uploads/retry-delays'
import type { Sending, Told } from '#components/uploads/told'
import { partLimit, uploadsPath } from '#lib/uploads/paths'

export function sendingByTus(file: File, { goesOn, progress, arrived, failed }: Told): Sending {
  const upload: Upload = new Upload(file, {
    endpoint: uploadsPath,
    chunkSize: partLimit,
    retryDelays: [...retryDelays],
    metadata: { filename: file.name },
    storeFingerprintForResuming: goesOn,
    removeFingerprintOnSuccess: goesOn,
    onProgress: (sent, all) => progress?.(all > 0 ? sent / all : 0),
    onSuccess: () => arrived(upload.url?.split('/').at(-1) ?? ''),
    onError: (error) => failed(whyOf(error)),
  })
  /** `looking`: for what was begun before; it starts after that, unless it is held by then */
  let state: 'new' | 'looking' | 'begun' = 'new'
  let held = false
  const begin = async () => {
    const [previous] = goesOn ? await upload.findPreviousUploads() : []
    if (previous) upload.resumeFromPreviousUpload(previous)
    state = 'begun'
    if (!held) upload.start()
  }
  return {
    start: () => {
      held = false
      if (state === 'begun') return upload.start()
      if (state === 'looking') return
      state = 'looking'
      void begin()
    },
    pause: () => {
      held = true
      void upload.abort()
    },
    // Its server forgets it after a day, should this word not arrive.
    takeBack: () => {
      held = true
      void upload.abort(true).catch(() => {})
    },
  }
}

function whyOf(error: Error | DetailedError): string | null {
  const response = error instanceof DetailedError ? error.originalResponse : null
  const status = response?.getStatus() ?? 0
  return response && status >= 400 && status !== 503 ? response.getBody() : null
}
