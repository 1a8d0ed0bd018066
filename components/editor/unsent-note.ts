import { isUnsent, noteUnsent } from '#lib/drafts/offline-copies'

/** In milliseconds after the newsroom has everything: the next key would note it again. */
const pause = 400

/**
 * Whether a copy holds words that the newsroom has not acknowledged, of this visit or of an earlier one, noted on this device. The note
 * stands before the words are sent, and goes a moment after they have arrived; one that is left over is put right by the next opening.
 */
export function unsentNote(copy: string) {
  let held = isUnsent(copy)
  let going: ReturnType<typeof setTimeout> | null = null
  const settle = () => {
    if (going === null) return
    clearTimeout(going)
    going = null
    noteUnsent(copy, false)
  }
  return {
    held: () => held,
    typed: () => {
      held = true
      if (going !== null) clearTimeout(going)
      going = null
      noteUnsent(copy, true)
    },
    sent: () => {
      held = false
      going ??= setTimeout(settle, pause)
    },
    /** Writes what is due now: the page goes. */
    settle,
  }
}
