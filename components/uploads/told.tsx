/** What who sends a file is told, and may do. */

export type Told = {
  /** Whether what was sent before a reload is not sent again, when the same file is chosen */
  goesOn: boolean
  /** How much of it is there, of 1 */
  progress?: (part: number) => void
  /** All of it is there, to be read */
  arrived: (uploadId: string) => void
  /** With what the newsroom says of it in a sentence; null where nobody answered */
  failed: (why: string | null) => void
}

/** `start` begins, and goes on after a pause. `takeBack`: nobody wants it any more. */
export type Sending = { start: () => void; pause: () => void; takeBack: () => void }
