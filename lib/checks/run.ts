import { aiRuleNow } from '#lib/ai-use/rule-now'
import { type Check, check, openBlockers } from '#lib/checks/all'
import type { CheckedMedia, CheckedPicture } from '#lib/checks/checker'
import { guardedFiles } from '#lib/checks/guarded-files'
import { readersHave } from '#lib/checks/readers-have'
import { dayOf } from '#lib/dates/day-of'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { Role, State } from '#lib/generated/prisma/enums'
import { styleWarnings } from '#lib/house-style/warnings'
import { leadOnFile } from '#lib/media/leads'
import { filesFor } from '#lib/media/pictures'
import { message } from '#lib/messages/message'
import type { RevisionContent } from '#lib/revisions/content'
import { shownFileIds } from '#lib/revisions/evidence'
import { filesOf } from '#lib/revisions/files'
import { usedUp } from '#lib/rights/queries'
import type { ArticleText } from '#lib/text/json'
import { mediaIn } from '#lib/text/media-in'
import { picturesIn } from '#lib/text/pictures-in'
import { plainText } from '#lib/text/plain'
import { isUnderEmbargo } from '#lib/workflow/embargo'

/** The checks of this content, with the article’s questions and waivers as they stand. */
export async function checksFor(tx: Tx, articleId: string, content: RevisionContent): Promise<Check[]> {
  const { embargoUntil, coverageId, draft } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      embargoUntil: true,
      coverageId: true,
      draft: { select: { openSuggestions: true, state: true, revisionId: true } },
    },
  })
  const questions = await tx.question.findMany({
    where: { articleId, resolvedAt: null },
    orderBy: { askedAt: 'asc' },
    select: { claimId: true, text: true, askedBy: { select: { name: true } } },
  })
  const waivers = await tx.waiver.findMany({
    where: { articleId, endedAt: null },
    select: {
      id: true,
      check: true,
      claimId: true,
      words: true,
      fileId: true,
      reason: true,
      at: true,
      person: { select: { name: true } },
    },
  })
  const now = new Date()
  return check(
    {
      content,
      entry: coverageId !== null,
      pictures: await checkedPictures(tx, content),
      media: await checkedMedia(tx, content.text),
      attachments: await filesFor(tx, shownFileIds(content.evidence)),
      usedUp: await usedUp(tx, articleId, filesOf(content)),
      guarded: await guardedFiles(tx, articleId, content),
      today: dayOf(now),
      plain: plainText(content.text, content.details.language),
      styleWarnings: await styleWarnings(tx, content.text, content.details.language),
      openSuggestions: draft?.openSuggestions ?? 0,
      underEmbargo: isUnderEmbargo(embargoUntil, now),
      readersHave: await readersHave(tx, articleId),
      aiRule: await aiRuleNow(tx),
      approvedBy: await approverOf(tx, articleId, draft),
      openQuestions: questions.map(({ askedBy, ...question }) => ({ ...question, askedBy: askedBy.name })),
    },
    waivers.map(({ person, ...waiver }) => ({ ...waiver, name: person.name })),
  )
}

type Pinned = { state: State; revisionId: string | null } | null

async function approverOf(tx: Tx, articleId: string, draft: Pinned): Promise<Role | null> {
  if (!draft?.revisionId || (draft.state !== 'approved' && draft.state !== 'scheduled')) return null
  const approval = await tx.workflowEvent.findFirst({
    where: { articleId, move: 'approve', revisionId: draft.revisionId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { person: { select: { role: true } } },
  })
  return approval?.person?.role ?? null
}

async function checkedPictures(tx: Tx, { text, details: { lead } }: RevisionContent): Promise<CheckedPicture[]> {
  const pictures = picturesIn(text)
  const files = await filesFor(
    tx,
    pictures.map(({ file }) => file),
  )
  const first = lead ? [{ which: 'lead' as const, alt: lead.alt, file: await leadOnFile(tx, lead) }] : []
  return [
    ...first,
    ...pictures.map(({ alt, file }) => ({ which: 'text' as const, alt, file: files.get(file) ?? null })),
  ]
}

async function checkedMedia(tx: Tx, text: ArticleText): Promise<CheckedMedia[]> {
  const media = mediaIn(text)
  const files = await filesFor(
    tx,
    media.map(({ file }) => file),
  )
  return media.map(({ form, title, file, ...one }) => ({
    ...{ form, title, transcript: 'transcript' in one ? one.transcript : null },
    fileId: file,
    file: files.get(file) ?? null,
  }))
}

/** Refuses while a blocker stands, and says which. */
export async function assertChecked(tx: Tx, articleId: string, content: RevisionContent): Promise<void> {
  const blockers = openBlockers(await checksFor(tx, articleId, content))
  if (blockers.length === 0) return
  const named = blockers.slice(0, 3)
  throw new Refusal(
    message('checks.cannotGoOut', {
      blockers: named.map((blocker) => blocker.message),
      more: blockers.length - named.length,
    }),
  )
}
