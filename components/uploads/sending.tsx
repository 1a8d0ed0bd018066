/** Sends a file to the library in parts, and again from where it stopped. */
import { DetailedError, Upload, type UploadOptions } from 'tus-js-client'
import { partLimit, uploadsPath } from '#lib/uploads/paths'

/** Before a part is sent again, in milliseconds */
const retryDelays = [0, 1_000, 3_000, 8_000]

type Told = Pick<UploadOptions, 'onProgress' | 'storeFingerprintForResuming' | 'removeFingerprintOnSuccess'> & {
  /** All of it is there, to be read */
  arrived: (uploadId: string) => void
  /** With what the newsroom says of it in a sentence; null where nobody answered */
  failed: (why: string | null) => void
}

/** Ready to be started. */
export function sending(file: File, { arrived, failed, ...options }: Told): Upload {
  const upload: Upload = new Upload(file, {
    endpoint: uploadsPath,
    chunkSize: partLimit,
    retryDelays,
    metadata: { filename: file.name },
    ...options,
    onSuccess: () => arrived(upload.url?.split('/').at(-1) ?? ''),
    onError: (error) => failed(whyOf(error)),
  })
  return upload
}

function whyOf(error: Error | DetailedError): string | null {
  const response = error instanceof DetailedError ? error.originalResponse : null
  const status = response?.getStatus() ?? 0
  return response && status >= 400 && status !== 503 ? response.getBody() : null
}

/** Nobody wants it any more. Its server forgets it after a day, should this word not arrive. */
export const takeBack = (upload: Upload | undefined): void => void upload?.abort(true).catch(() => {})
