import type { UploadRow } from './use-uploads.ts'

type Replacing = {
  /** Closing or leaving the page now would leave the picture as it was */
  underWay: boolean
  /** What is left to whoever replaces where it does not go on by itself; null where it does, or is done */
  wayOn: 'again' | 'another' | null
}

/** Where the replacing of a picture stands, by the upload of the new state. `isOver`: it was answered, by a yes or a no. */
export function replacing(row: Pick<UploadRow, 'state'> | undefined, isOver: boolean): Replacing {
  if (isOver) return { underWay: false, wayOn: null }
  if (row?.state === 'refused') return { underWay: false, wayOn: 'another' }
  if (row?.state === 'unreachable' || row?.state === 'stopped') return { underWay: false, wayOn: 'again' }
  return { underWay: true, wayOn: null }
}
