/** A demo piece that was put right: the version before, and what readers were told. */
import type { Notice } from '#lib/corrections/notice'
import type { Prisma } from '#lib/generated/prisma/client'
import type { RevisionContent, RevisionNames } from '#lib/revisions/content'
import { columnsOf } from '#lib/revisions/stored'
import { newId } from '#lib/text/new-id'
import { before } from './known.ts'
import type { DemoNotice } from './notices.ts'
import type { Rows } from './rows.ts'
import { type Step, stepsTo } from './steps.ts'

/** The notice, with the claims whose words it changed. Refuses one about words that the piece does not have. */
export function toldWith(
  { notice, is }: DemoNotice,
  { text, evidence }: Pick<RevisionContent, 'text' | 'evidence'>,
): Notice {
  if (!JSON.stringify(text).includes(is)) throw new Error(`No piece says “${is}” that a notice is about.`)
  if (notice.kind === 'minor') return notice
  return { ...notice, claimIds: evidence.filter((claim) => claim.text.includes(is)).map(({ claimId }) => claimId) }
}

type Final = { content: RevisionContent; names: RevisionNames; at: Date }

/** The rows of a piece that is out, with the version that readers had before. */
export function withFormer(rows: Rows, told: DemoNotice, { content, names, at }: Final): Rows {
  const { notice } = content.details
  const [revision, publication] = [rows.revisions[0], rows.publications[0]]
  if (!revision?.id || !publication?.id) throw new Error('Only what is out can have been put right.')
  const later = before(at, -told.hours)
  const [revisionId, publicationId] = [newId(at.getTime()), newId(at.getTime())]
  const columns = columnsOf(formerOf(content, told), names)
  const { headline, standfirst, wordCount } = columns
  const again = stepsTo('published', later, null)
  const revise: Step = { move: 'revise', from: 'published', to: 'draft', reason: null, at: before(later, 2.5) }
  const [authorId, editorId] = [revision.createdById ?? null, publication.publishedById ?? null]
  const events = [revise, ...again].map((step) => ({
    ...{ ...step, articleId: revision.articleId, revisionId: step.move === 'revise' ? null : (revision.id ?? null) },
    personId: step.move === 'submit' || step.move === 'revise' ? authorId : editorId,
  }))
  const about = { articleId: revision.articleId, publicationId: publication.id, language: publication.language }
  return {
    ...rows,
    articles: rows.articles.map((row) => ({ ...row, ...(notice && { notice }) })),
    drafts: rows.drafts.map((row) => ({ ...row, stateSince: later, changedAt: later })),
    revisions: [
      { ...revision, ...columns, id: revisionId, number: 1 },
      { ...revision, number: 2, createdAt: before(later, 2) },
    ],
    revisionMedia: [...rows.revisionMedia, ...rows.revisionMedia.map((row) => ({ ...row, revisionId }))],
    events: [...rows.events.map((event) => ({ ...event, revisionId })), ...events],
    publications: [
      { ...publication, ...{ headline, standfirst, wordCount }, id: publicationId, revisionId, number: 1, live: false },
      {
        ...publication,
        ...{ number: 2, publishedAt: later, minor: notice?.kind === 'minor' },
        correctedAt: notice?.kind === 'correction' ? later : null,
      },
    ],
    publicationMedia: both(rows.publicationMedia, publicationId),
    publicationAuthors: both(rows.publicationAuthors, publicationId),
    publicationTags: both(rows.publicationTags, publicationId),
    publicationSources: both(rows.publicationSources, publicationId),
    corrections: correctionOf(notice, { ...about, at: later, personId: editorId }),
  }
}

const both = <Row extends { publicationId: string }>(rows: Row[], publicationId: string): Row[] => [
  ...rows,
  ...rows.map((row) => ({ ...row, publicationId })),
]

function correctionOf(
  notice: Notice | null,
  told: Pick<Prisma.CorrectionCreateManyInput, 'articleId' | 'publicationId' | 'language' | 'at' | 'personId'>,
): Prisma.CorrectionCreateManyInput[] {
  if (notice === null || notice.kind === 'minor' || notice.cause === null) return []
  const { kind, cause, text, claimIds } = notice
  return [{ ...told, kind, cause, text, claimIds }]
}

function formerOf(content: RevisionContent, { was, is }: DemoNotice): RevisionContent {
  const { text, evidence } = JSON.parse(
    JSON.stringify({ text: content.text, evidence: content.evidence }).replaceAll(is, was),
  ) as Pick<RevisionContent, 'text' | 'evidence'>
  return { text, evidence, details: { ...content.details, notice: null } }
}
