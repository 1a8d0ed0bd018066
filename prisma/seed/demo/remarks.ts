/** Comments of the demo newsroom on the words of a draft, or on a piece as a whole, one thread a line. */
import * as Y from 'yjs'
import { onPiece } from '#lib/comments/anchors'
import { mentionedIn } from '#lib/comments/mentions'
import type { Prisma } from '#lib/generated/prisma/client'
import { markQuote } from '#lib/text/comment-marks'
import { newId } from '#lib/text/new-id'
import { docFrom } from '#lib/text/ydoc'
import { before, type Known, wanted } from './known.ts'

/** `by` is a key of people; so is whoever settled it */
export type Remark = { quote: string | null; said: { by: string; words: string }[]; resolvedBy: string | null }

/** `words of the draft | osric: What he says, to @ilse. | ilse: What she answers. | resolved: rahel`; `*` in place of words is the whole piece. */
export function remarkIn(line: string): Remark {
  const [quote = '', ...rest] = line.split(' | ')
  const said = rest.map((part) => {
    const [, by = '', words = ''] = /^(\w+): (.+)$/.exec(part) ?? []
    if (!by) throw new Error(`Nobody says “${part}”.`)
    return { by, words }
  })
  const settled = said.find(({ by }) => by === 'resolved')
  return {
    quote: quote === '*' ? null : quote,
    said: said.filter((one) => one !== settled),
    resolvedBy: settled?.words ?? null,
  }
}

export type RemarkRows = {
  threads: Prisma.CommentThreadCreateManyInput[]
  comments: Prisma.CommentCreateManyInput[]
  mentions: Prisma.MentionCreateManyInput[]
}

/** The rows of an article's comments, and its draft with their marks. Refuses words that the draft does not say. */
export function remarked(
  remarks: readonly Remark[],
  { articleId, at, draft }: { articleId: string; at: Date; draft: Uint8Array<ArrayBuffer> },
  known: Known,
): { draft: Uint8Array<ArrayBuffer>; rows: RemarkRows } {
  const rows: RemarkRows = { threads: [], comments: [], mentions: [] }
  const doc = docFrom([draft])
  for (const [order, { quote, said, resolvedBy }] of remarks.entries()) {
    const id = newId(at.getTime() + order)
    if (quote !== null && !markQuote(doc, id, { quote, before: '', after: '', at: 0 }))
      throw new Error(`No draft says “${quote}”.`)
    const moments = said.map((_, index) => before(at, -0.01 * (order + index + 1)))
    const settled = resolvedBy ? { resolvedById: wanted(known.people, resolvedBy).id, resolvedAt: at } : {}
    const place = quote === null ? onPiece : { quote, words: quote }
    rows.threads.push({ id, articleId, ...place, lastAt: moments.at(-1) ?? at, ...settled })
    for (const [index, { by, words }] of said.entries()) {
      const commentId = newId(at.getTime() + order + index)
      const text = words.replace(/@(\w+)/g, (_, key) => `@[${wanted(known.people, key).id}]`)
      const byId = wanted(known.people, by).id
      rows.comments.push({ id: commentId, threadId: id, byId, text, at: moments[index] ?? at })
      rows.mentions.push(...mentionedIn(text).map((personId) => ({ commentId, personId })))
    }
  }
  return { draft: remarks.length > 0 ? new Uint8Array(Y.encodeStateAsUpdate(doc)) : draft, rows }
}
