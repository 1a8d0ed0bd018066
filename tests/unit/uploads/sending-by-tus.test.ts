/** A page that sends a file by way of the newsroom: what was begun before goes on, a pause holds, and what is taken back is ended. */
import type { PreviousUpload, UploadOptions } from 'tus-js-client'
import { beforeEach, expect, test, vi } from 'vitest'
import { sendingByTus } from '#components/uploads/sending-by-tus'

/** What was done with the upload, in order */
let done: string[]
let previous: Pick<PreviousUpload, 'urlStorageKey'>[]
let options: UploadOptions

vi.mock('tus-js-client', () => ({
  DetailedError: class extends Error {},
  Upload: class {
    url = '/newsroom/media/uploads/u1'
    constructor(_: File, given: UploadOptions) {
      options = given
    }
    findPreviousUploads = async () => previous
    resumeFromPreviousUpload = ({ urlStorageKey }: PreviousUpload) => void done.push(`on from ${urlStorageKey}`)
    start = () => void done.push('start')
    abort = async (ends = false) => void done.push(ends ? 'end' : 'stop')
  },
}))

beforeEach(() => {
  ;[done, previous] = [[], [{ urlStorageKey: 'before' }]]
})

const told = { arrived: vi.fn(), failed: vi.fn() }
const sent = (goesOn: boolean) => sendingByTus(new File(['a'], 'a.jpg'), { ...told, goesOn })
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('what was begun before a reload goes on where it stopped, and once it runs a pause and going on ask nothing more', async () => {
  const sending = sent(true)
  sending.start()
  await settled()
  sending.pause()
  sending.start()
  expect(done).toEqual(['on from before', 'start', 'stop', 'start'])
  expect(options).toMatchObject({ storeFingerprintForResuming: true, removeFingerprintOnSuccess: true })
})

test('where nothing is to go on, it begins anew', async () => {
  const sending = sent(false)
  sending.start()
  await settled()
  expect(done).toEqual(['start'])
  expect(options).toMatchObject({ storeFingerprintForResuming: false })
})

test('paused or taken back before it began, it does not begin', async () => {
  for (const act of ['pause', 'takeBack'] as const) {
    done = []
    const sending = sent(true)
    sending.start()
    sending[act]()
    await settled()
    expect(done).not.toContain('start')
  }
})

test('paused and going on before it began, it begins once', async () => {
  const sending = sent(true)
  sending.start()
  sending.pause()
  sending.start()
  await settled()
  expect(done).toEqual(['stop', 'on from before', 'start'])
})

test('all of it is there: by its id, and how far it is on the way', () => {
  const progress = vi.fn()
  sendingByTus(new File(['a'], 'a.jpg'), { ...told, goesOn: true, progress })
  options.onProgress?.(5, 20)
  options.onSuccess?.({ lastResponse: {} as never })
  expect(progress).toHaveBeenCalledWith(0.25)
  expect(told.arrived).toHaveBeenCalledWith('u1')
})
