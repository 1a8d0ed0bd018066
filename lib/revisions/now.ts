import { aiUseIn } from '#lib/ai-use/use-shape'
import { standingOf } from '#lib/claims/marked'
import { noticeIn } from '#lib/corrections/notice-shape'
import type { Tx } from '#lib/db'
import { textNow } from '#lib/drafts/queries'
import { NotFound } from '#lib/errors'
import { leadIn } from '#lib/media/leads'
import type { RevisionContent } from '#lib/revisions/content'
import type { Details } from '#lib/revisions/details'
import type { EvidenceClaim } from '#lib/revisions/evidence'
import { claimsIn } from '#lib/text/claims'
import type { ArticleText } from '#lib/text/json'

/** Returns the content a revision would freeze now. Lock the draft's row if a decision depends on it. */
export async function contentNow(tx: Tx, articleId: string): Promise<RevisionContent> {
  const text = await textNow(tx, articleId)
  return { text, evidence: await evidenceFor(tx, articleId, text), details: await detailsOf(tx, articleId) }
}

/** A mark whose claim belongs to another article, or to none, has no evidence here. */
async function evidenceFor(tx: Tx, articleId: string, text: ArticleText): Promise<EvidenceClaim[]> {
  const marked = claimsIn(text)
  const claims = await tx.claim.findMany({
    where: { articleId, id: { in: marked.map(({ id }) => id) } },
    select: {
      id: true,
      text: true,
      standing: true,
      attributions: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { files: { orderBy: { id: 'asc' } } } },
    },
  })
  const known = new Map(claims.map((claim) => [claim.id, claim]))
  return marked.map(({ id, text: words }) => ({
    claimId: id,
    text: words,
    standing: standingOf(known.get(id), words),
    attributions: (known.get(id)?.attributions ?? []).map(
      ({ sourceId, stance, terms, publicLabel, locator, url, excerpt, accessedAt, files }) => ({
        sourceId,
        stance,
        terms,
        publicLabel,
        locator,
        url,
        excerpt,
        accessedAt: accessedAt?.toISOString() ?? null,
        files: files.map(({ fileId, alt, shown }) => ({ fileId, alt, shown })),
      }),
    ),
  }))
}

/** Returns the current details that readers see beside the text. */
export async function detailsOf(tx: Tx, articleId: string): Promise<Details> {
  const article = await tx.article.findUnique({
    where: { id: articleId },
    select: {
      profile: true,
      deskId: true,
      language: true,
      slug: true,
      leadFileId: true,
      lead: true,
      notice: true,
      aiUse: true,
      authors: { orderBy: [{ position: 'asc' }, { personId: 'asc' }], select: { personId: true } },
      tags: { orderBy: { tagId: 'asc' }, select: { tagId: true, main: true } },
    },
  })
  if (!article) throw new NotFound()
  const { authors, tags, lead, leadFileId, notice, aiUse, ...details } = article
  return {
    ...details,
    authorIds: authors.map(({ personId }) => personId),
    tagIds: tags.map(({ tagId }) => tagId),
    mainTagId: tags.find(({ main }) => main)?.tagId ?? null,
    lead: leadIn({ leadFileId, lead }),
    notice: noticeIn(notice),
    aiUse: aiUseIn(aiUse),
  }
}
