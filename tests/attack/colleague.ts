/** Somebody who writes in a draft of her own while others attack, and how long she waits until what she types is saved. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '#lib/auth/actor'
import { someArticle, someone } from '#tests/support/articles'
import { type OpenDraft, opened } from '#tests/support/drafts'
import { block, doc, say } from '#tests/support/texts'

/** Between two words, in milliseconds */
const REST = 50
/** What is not saved by then counts as this, in milliseconds */
const LONGEST = 20_000

export type Colleague = {
  /** Types until that is over; how long each word took to be saved, in milliseconds. */
  writesUntil: (over: Promise<unknown>) => Promise<number[]>
  /** How often her connection ended */
  lost: () => number
  leave: () => void
}

export async function colleague(port: number): Promise<Colleague> {
  const reporter = await someone('reporter')
  const draft = await opened(port, await longArticle(reporter, 5), reporter)
  let lost = 0
  draft.socket.on('close', () => {
    lost += 1
  })
  await draft.saved()
  return {
    writesUntil: (over) => acknowledgements(draft, over),
    lost: () => lost,
    leave: draft.leave,
  }
}

async function acknowledgements(draft: OpenDraft, over: Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  let isOver = false
  const ended = over.then(() => {
    isOver = true
  })
  while (!isOver) {
    const began = performance.now()
    draft.type('word ')
    await Promise.race([draft.saved(), pause(LONGEST, undefined, { ref: false })])
    times.push(performance.now() - began)
    await Promise.race([pause(REST), ended])
  }
  return times
}

/** A draft of so many paragraphs, about a hundred words each. */
export async function longArticle(by: Actor, paragraphs: number): Promise<string> {
  const paragraph = () =>
    block('paragraph', say('The pilots of the harbour say that the channel is too shallow. '.repeat(9)))
  const text = doc(
    block('headline', say('Harbour closes')),
    block('standfirst', say('Nobody knows for how long.')),
    ...Array.from({ length: paragraphs }, paragraph),
  )
  return someArticle({ by, text })
}
