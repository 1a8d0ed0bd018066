/** Puts bytes at an address of the store. */
import { partType } from '#lib/media/store/part-type'

/** Gives the status of the answer; 0 where none came. By XMLHttpRequest: `fetch` does not tell how far a body is. */
export function putPart(
  url: string,
  bytes: Blob,
  stopped: AbortSignal,
  progress: (sent: number) => void,
): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const request = new XMLHttpRequest()
  const stop = () => request.abort()
  request.open('PUT', url)
  request.setRequestHeader('content-type', partType)
  request.upload.onprogress = ({ loaded }) => progress(loaded)
  request.onloadend = () => {
    stopped.removeEventListener('abort', stop)
    resolve(request.status)
  }
  stopped.addEventListener('abort', stop)
  request.send(bytes)
  return promise
}
