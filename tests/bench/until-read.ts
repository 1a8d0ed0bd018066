/** How long the newsroom's act takes to reach a reader. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Reader } from '#tests/bench/reader'

/** Between two looks of the reader, in milliseconds. */
export const PAUSE = 5

/** The reader asks while the newsroom publishes, and goes on asking. In milliseconds from the call. */
export async function untilRead(
  read: Reader['read'],
  path: string,
  words: string,
  act: () => Promise<void>,
): Promise<number> {
  await read(path)
  const began = performance.now()
  const acting = act()
  for (;;) {
    const got = await read(path)
    if (got.status === 200 && got.text().includes(words)) break
    await pause(PAUSE)
    if (performance.now() - began > 30_000) throw new Error(`${path} never said “${words}”`)
  }
  const took = performance.now() - began
  await acting
  return took
}
