/** A demo piece that an editor sent back and got again: so that its review shows what changed since. */
import type { Prisma } from '#lib/generated/prisma/client'
import type { RevisionContent, RevisionNames } from '#lib/revisions/content'
import { columnsOf } from '#lib/revisions/stored'
import { newId } from '#lib/text/new-id'
import { before } from './known.ts'

/** `was` stood there when it was first submitted, where it now says `is` */
export type SentBack = { was: string; is: string; comment: string }

/** `five tugs | six tugs | Which of them?`. Refuses anything else. */
export function sentBackIn(source: string): SentBack {
  const [was = '', is = '', comment = ''] = source.split(' | ')
  if (was === '' || is === '' || comment === '') throw new Error(`No piece is sent back like “${source}”.`)
  return { was, is, comment }
}

type Submitted = {
  revisions: Prisma.RevisionCreateManyInput[]
  revisionMedia: Prisma.RevisionMediaCreateManyInput[]
  events: Prisma.WorkflowEventCreateManyInput[]
}
type Final = { content: RevisionContent; names: RevisionNames; at: Date; editorId: string }

/** The rows of a piece that is in review, with the revision that came before, and what was said of that. */
export function withSentBack<Rows extends Submitted>(
  rows: Rows,
  { was, is, comment }: SentBack,
  { content, names, at, editorId }: Final,
): Rows {
  const [revision] = rows.revisions
  if (!revision?.id) throw new Error('Only what was submitted can have been sent back.')
  const first = newId(before(at, 3).getTime())
  const { text, evidence } = JSON.parse(
    JSON.stringify({ text: content.text, evidence: content.evidence }).replaceAll(is, was),
  ) as Pick<RevisionContent, 'text' | 'evidence'>
  if (JSON.stringify(text) === JSON.stringify(content.text)) throw new Error(`No piece says “${is}” that came back.`)
  const columns = columnsOf({ ...content, text, evidence }, names)
  const of = { articleId: revision.articleId, revisionId: first }
  return {
    ...rows,
    revisions: [
      { ...revision, ...columns, id: first, number: 1, createdAt: before(at, 3) },
      { ...revision, number: 2 },
    ],
    revisionMedia: [...rows.revisionMedia, ...rows.revisionMedia.map((row) => ({ ...row, revisionId: first }))],
    events: [
      {
        ...{ ...of, move: 'submit', from: 'draft', to: 'in_review' },
        ...{ personId: revision.createdById ?? null, at: before(at, 3) },
      },
      {
        ...{ ...of, move: 'requestChanges', from: 'in_review', to: 'changes_requested', reason: comment },
        ...{ personId: editorId, at: before(at, 2) },
      },
      ...rows.events.map((event) =>
        event.move === 'submit' ? { ...event, from: 'changes_requested' as const } : event,
      ),
    ],
  }
}
