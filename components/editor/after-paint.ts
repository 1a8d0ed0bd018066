'use client'

/** In milliseconds: a page in the background draws no frames. */
const withoutFrame = 100

/**
 * Calls `act` once, when the next frame has been drawn, or soon where none is. Gives what calls it off.
 * A timer that a frame sets is due after that frame's layout and paint (HTML, “update the rendering”).
 */
export function afterPaint(act: () => void): () => void {
  let timer = setTimeout(act, withoutFrame)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(act)
  })
  return () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
}
