/** Somebody who comments on words while the newsroom's processes die: by the commands of the newsroom, as a page asks for them. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '#lib/auth/actor'
import { anchorSelect, onWords, placesOf } from '#lib/comments/anchors'
import { beginThread, reply } from '#lib/comments/commands'
import { rate } from '#lib/comments/rate-limit'
import { db } from '#lib/db'
import { logOf } from '#lib/drafts/queries'
import { reading } from '#lib/text/comment-marks'
import { quoteOf } from '#lib/text/quote'
import { placesOfWords } from '#tests/faults/nemesis/words'
import type { OpenDraft } from '#tests/support/drafts'
import type { Chance } from '../../../prisma/seed/chance.ts'

/** What she asked for, and whether she was told that it is done. */
type Asked = { text: string; done: boolean }

export type Commentator = {
  made: () => number
  rest: () => Promise<void>
  /** Comments that were called done and are not on record, or that are there twice; and threads without their mark, whose words are there. */
  wrong: () => Promise<string[]>
}

/** Between two comments, in milliseconds: as fast as somebody may go on for hours */
const pace = rate.oneIn
const markedWithin = 30_000

export function commentator(
  name: string,
  {
    actor,
    articleId,
    random,
    page,
  }: { actor: Actor; articleId: string; random: Chance; page: () => OpenDraft | undefined },
): Commentator {
  const asked: Asked[] = []
  const threads: string[] = []
  let resting = false

  async function comment(): Promise<void> {
    const said = shown(page())
    const words = placesOfWords(said)
    if (words.length === 0) return
    const { at, word } = random.pick(words)
    const mine: Asked = { text: `${name}c${asked.length}z`, done: false }
    asked.push(mine)
    if (threads.length > 0 && random.below(4) === 0) await reply(actor, random.pick(threads), { text: mine.text })
    else {
      const quote = quoteOf(said, { from: at, to: at + word.length })
      threads.push(await beginThread(actor, articleId, { ...quote, text: mine.text }))
    }
    mine.done = true
  }

  async function work(): Promise<void> {
    while (!resting) {
      // While the database is down she is told so, and goes on. What came of it is counted in the end.
      await comment().catch((error: unknown) => {
        if (!isOutage(error)) throw error
      })
      await pause(pace)
    }
  }
  const working = work()
  // Told where she is asked to rest.
  working.catch(() => {})

  return {
    made: () => asked.filter(({ done }) => done).length,
    rest: () => {
      resting = true
      return working
    },
    wrong: async () => {
      const of = { thread: { articleId }, text: { in: asked.map(({ text }) => text) } }
      const rows = await db.comment.findMany({ where: of, select: { text: true } })
      const times = ({ text }: Asked) => rows.filter((row) => row.text === text).length
      const wrong = asked.filter((each) => times(each) > 1 || (each.done && times(each) === 0)).map(({ text }) => text)
      return [...wrong, ...(await unmarked(articleId))]
    },
  }
}

/** Threads whose words are there without their mark: the newsroom marks them again once nobody has written for a moment. */
async function unmarked(articleId: string): Promise<string[]> {
  const until = Date.now() + markedWithin
  for (;;) {
    const threads = onWords(await db.commentThread.findMany({ where: { articleId }, select: anchorSelect }))
    const { findable } = placesOf(threads, await logOf(db, articleId))
    if (findable.length === 0 || Date.now() > until) return findable
    await pause(200)
  }
}

const shown = (page: OpenDraft | undefined): string => (page ? reading(page.doc).text : '')

/** As Prisma tells of a database that is not there, or of a connection that ended. */
function isOutage(error: unknown): boolean {
  const { code, message = '' } = error as { code?: string; message?: string }
  return (
    /^(P1\d{3}|P20(24|28)|P2034)$/.test(code ?? '') ||
    /terminat|connect|closed|starting up|shutting down|recovery/i.test(message)
  )
}
