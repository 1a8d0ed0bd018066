/** Drafts of a given length, with claims and comments spread over them, as a long investigation has them. */
import { randomUUID } from 'node:crypto'
import { createArticleIn } from '#lib/articles/create'
import { db } from '#lib/db'
import type { TextNode } from '#lib/text/json'
import { emptyText, validateDraft } from '#lib/text/validate'
import { textToUpdate } from '#lib/text/ydoc'
import type { Newsroom } from '#tests/support/flow'
import { block, doc, say } from '#tests/support/texts'

const WORDS_A_PARAGRAPH = 50
const vocabulary =
  'the pilots of Orle say that no ship has left its harbour since the second day of the long strike'.split(' ')

export type Wish = { words: number; claims?: number; comments?: number }

/** A draft of the room's reporter; its claims have a source each, its threads one comment. */
export async function longDraft(room: Newsroom, { words, claims = 0, comments = 0 }: Wish): Promise<string> {
  const id = await db.$transaction(
    (tx) =>
      createArticleIn(tx, room.reporter, {
        text: emptyText(),
        profile: 'news',
        deskId: room.deskId,
        language: 'en',
        authorIds: [room.reporter.personId],
        tagIds: [room.tagId],
        mainTagId: room.tagId,
      }),
    // The machine is busy on purpose.
    { timeout: 60_000, maxWait: 60_000 },
  )
  const paragraphs = Math.ceil(words / WORDS_A_PARAGRAPH)
  const claimed = idsOver(paragraphs, claims)
  const commented = idsOver(paragraphs, comments)
  await db.claim.createMany({
    data: [...claimed.values()].flat().map((claimId) => ({ ...whose(room, id), id: claimId, text: sentence(0) })),
  })
  await db.attribution.createMany({
    data: [...claimed.values()].flat().map((claimId) => ({
      claimId,
      sourceId: room.sourceId,
      createdById: room.reporter.personId,
    })),
  })
  const threads = [...commented.values()].flat()
  const quote = vocabulary.slice(0, 3).join(' ')
  await db.commentThread.createMany({
    data: threads.map((threadId) => ({ id: threadId, articleId: id, quote, words: quote })),
  })
  await db.comment.createMany({
    data: threads.map((threadId) => ({ threadId, byId: room.reporter.personId, text: 'Who says so?' })),
  })
  const text = validateDraft(
    doc(
      block('headline', say(`A long story ${id.slice(0, 8)}`)),
      block('standfirst', say('What is known, and who says so.')),
      ...Array.from({ length: paragraphs }, (_, at) => paragraph(at, claimed.get(at) ?? [], commented.get(at) ?? [])),
    ),
  )
  await db.draft.update({ where: { articleId: id }, data: { checkpoint: textToUpdate(text) } })
  return id
}

const whose = (room: Newsroom, articleId: string) => ({ articleId, createdById: room.reporter.personId })

/** `count` ids, spread evenly over the paragraphs. */
function idsOver(paragraphs: number, count: number): Map<number, string[]> {
  const ids = new Map<number, string[]>()
  for (let each = 0; each < count; each++) {
    const at = Math.floor((each * paragraphs) / count)
    ids.set(at, [...(ids.get(at) ?? []), randomUUID()])
  }
  return ids
}

/** Four words of each claim, then three of each comment, then the rest. */
function paragraph(at: number, claims: readonly string[], comments: readonly string[]): TextNode {
  const all = Array.from({ length: WORDS_A_PARAGRAPH }, (_, each) => vocabulary[(at + each) % vocabulary.length] ?? '')
  const marked = (type: string, id: string, count: number): TextNode[] => [
    { type: 'text', text: all.splice(0, count).join(' '), marks: [{ type, attrs: { id } }] },
    say(' '),
  ]
  return block(
    'paragraph',
    ...claims.flatMap((id) => marked('claim', id, 4)),
    ...comments.flatMap((id) => marked('comment', id, 3)),
    say(`${all.join(' ')}.`),
  )
}

const sentence = (at: number) => vocabulary.slice(at, at + 4).join(' ')
