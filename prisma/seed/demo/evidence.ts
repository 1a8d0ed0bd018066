/** What stands under the claims of a demo piece: as rows, and as a revision freezes it. */
import type { Prisma } from '#lib/generated/prisma/client'
import type { EvidenceClaim, EvidenceFile } from '#lib/revisions/evidence'
import { newId } from '#lib/text/new-id'
import type { DemoClaim } from './article.ts'
import type { Citation } from './citation.ts'
import { before, checkerOf, editorOf, type Known, wanted } from './known.ts'
import type { DatedArticle } from './pieces.ts'

export type Written = { articleId: string; authorId: string }

export type EvidenceRows = {
  claims: Prisma.ClaimCreateManyInput[]
  attributions: Prisma.AttributionCreateManyInput[]
  attributionFiles: Prisma.AttributionFileCreateManyInput[]
  waivers: Prisma.WaiverCreateManyInput[]
  evidence: EvidenceClaim[]
}

/** Written four hours before the piece came out, checked an hour and a half later, and waived by the editor an hour before. */
export function evidenceOf(
  article: DatedArticle,
  marked: readonly DemoClaim[],
  known: Known,
  { articleId, authorId }: Written,
): EvidenceRows {
  const [writtenAt, checkedAt, waivedAt] = [before(article.at, 4), before(article.at, 2.5), before(article.at, 1)]
  const cited = marked.map(({ id, text, keys }) => {
    const citations = keys.map((key) => ({ ...citationOf(article, key), id: newId(writtenAt.getTime()) }))
    return { id, text, citations, first: citations[0], standing: citations[0]?.standing ?? 'unverified' }
  })
  return {
    claims: cited.map(({ id, text, standing }) => ({
      ...{ id, articleId, text, standing, createdById: authorId, createdAt: writtenAt },
      ...(standing !== 'unverified' && { verifiedById: checkerOf(known), verifiedAt: checkedAt }),
      ...(standing === 'verified' && { credibility: 1 }),
    })),
    attributions: cited.flatMap(({ id, citations }) =>
      citations.map((citation, at) => ({
        ...{ ...attributionOf(citation, known, writtenAt), claimId: id, createdById: authorId },
        // They are read in the order in which they were made.
        ...{ id: citation.id, createdAt: new Date(writtenAt.getTime() + at) },
      })),
    ),
    attributionFiles: cited.flatMap(({ citations }) =>
      citations.flatMap((citation) =>
        filesOf(citation, known).map((file) => ({
          ...{ ...file, attributionId: citation.id, createdById: authorId, createdAt: writtenAt },
        })),
      ),
    ),
    waivers: cited.flatMap(({ id, text, first }) =>
      first?.waived
        ? [
            {
              ...{ articleId, check: 'falseClaim', claimId: id, words: text, reason: first.waived, at: waivedAt },
              personId: editorOf(article.desk, known),
            },
          ]
        : [],
    ),
    evidence: cited.map(({ id, text, standing, citations }) => ({
      ...{ claimId: id, text, standing },
      attributions: citations.map((citation) => {
        const { accessedAt, ...rest } = attributionOf(citation, known, writtenAt)
        return { ...rest, accessedAt: accessedAt?.toISOString() ?? null, files: filesOf(citation, known) }
      }),
    })),
  }
}

/** What readers are shown with it; nothing where no pictures were drawn. */
function filesOf({ scan }: Citation, { pictures }: Known): EvidenceFile[] {
  const picture = scan === null ? undefined : pictures.get(scan)
  return picture ? [{ fileId: picture.id, alt: picture.lead.alt, shown: true }] : []
}

const attributionOf = ({ source, label, stance, terms, locator, url, excerpt }: Citation, known: Known, at: Date) => ({
  ...{ sourceId: wanted(known.sources, source).id, publicLabel: label, stance, terms, locator, url, excerpt },
  accessedAt: url ? at : null,
})

function citationOf(article: DatedArticle, key: string): Citation {
  const found = article.cites[key]
  if (!found) throw new Error(`“${article.slug}” cites nothing called “${key}”.`)
  return found
}
