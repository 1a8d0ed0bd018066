import type { Answer } from '#lib/errors'

/**
 * Sends one file to an address of the newsroom. `onSent` hears how much of it is on its way, from 0 to 1. Rejects where nobody answers.
 * By XMLHttpRequest, because fetch tells nothing of an upload.
 */
export function sendFile<T>(address: string, file: File, onSent: (part: number) => void): Promise<Answer<T>> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer<T>>()
  const request = new XMLHttpRequest()
  request.open('POST', `${address}?${new URLSearchParams({ name: file.name })}`)
  // Whatever it says it is, it goes as bytes: what it is, the newsroom looks at itself.
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.responseType = 'json'
  request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
  request.upload.onload = () => onSent(1)
  request.onload = () => {
    const answer: unknown = request.response
    if (typeof answer === 'object' && answer !== null && 'ok' in answer) resolve(answer as Answer<T>)
    else reject(new Error(`${request.status}`))
  }
  request.onerror = () => reject(new Error('unreachable'))
  request.onabort = request.onerror
  request.send(file)
  return promise
}
