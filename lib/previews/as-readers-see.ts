/** A content as the page of its publication would show it: a step of whatever shows one before it is public. */
import { inWords, type Notice } from '#lib/corrections/notice'
import { changeColumns } from '#lib/corrections/record'
import { standing } from '#lib/corrections/standing'
import type { Tx } from '#lib/db'
import { filesToReview } from '#lib/media/files'
import type { FrozenFile } from '#lib/media/frozen-file'
import type { FrozenLead, FrozenPart } from '#lib/media/frozen-picture'
import { shownLead } from '#lib/media/leads'
import { shownPictures } from '#lib/media/pictures'
import type { FilesAt, Preview } from '#lib/previews/preview'
import type { RevisionContent, RevisionNames } from '#lib/revisions/content'
import { namedSourceIds, shownFileIds } from '#lib/revisions/evidence'
import { asFrozen } from '#lib/site/frozen'
import { filesIn } from '#lib/text/files-in'
import { mediaIn } from '#lib/text/media-in'
import { plainText } from '#lib/text/plain'

type Shown = {
  articleId: string
  content: RevisionContent
  names: RevisionNames
  /** The moment at which it is as if it went out */
  at: Date
  files: FilesAt
}

/** Everything but what follows at the end of the page. It goes by the same rules for evidence as the site, and changes nothing. */
export async function asReadersSee(tx: Tx, shown: Shown): Promise<Omit<Preview, 'onward'>> {
  const { articleId, content, names, at } = shown
  const { text, evidence, details } = content
  const { profile, deskId, language, slug, authorIds, tagIds, mainTagId, notice } = details
  const select = { id: true, name: true, slug: true } as const
  const before = await tx.publication.aggregate({
    where: { articleId },
    _max: { number: true },
    _min: { firstPublishedAt: true },
  })
  const authors = await tx.person.findMany({ where: { id: { in: authorIds } }, select })
  const tags = await tx.tag.findMany({ where: { id: { in: tagIds } }, orderBy: { name: 'asc' }, select })
  const named = namedSourceIds(evidence)
  const sources = await tx.source.findMany({ where: { id: { in: named } }, select: { ...select, kind: true } })
  const files = filesAt(shown.files)
  const attached = shownFileIds(evidence)
  const lead = await shownLead(tx, details.lead)
  const { headline, standfirst, wordCount } = plainText(text, language)
  return {
    id: articleId,
    articleId,
    ...{ profile, language, slug, headline, standfirst, wordCount },
    number: (before._max.number ?? 0) + 1,
    publishedAt: at,
    firstPublishedAt: before._min.firstPublishedAt ?? at,
    correctedAt: (await changeColumns(tx, articleId, notice, at)).correctedAt,
    desk: deskId ? await tx.desk.findUnique({ where: { id: deskId }, select }) : null,
    leadInLists: null,
    lead: lead && files.lead(lead),
    pictures: (await shownPictures(tx, filesIn(text))).map(files.picture),
    files: (
      await filesToReview(
        tx,
        mediaIn(text).map(({ file }) => file),
      )
    ).map(files.file),
    ...asFrozen(
      { ...content, names },
      {
        sources: sources.map((source) => ({ source })),
        authors: authorIds.flatMap((id) => authors.filter((one) => one.id === id).map((person) => ({ person }))),
        attachments: [
          ...(await shownPictures(tx, attached)).map(files.picture),
          ...(await filesToReview(tx, attached)).map(files.file),
        ],
      },
    ),
    coverage: null,
    within: await withinOf(tx, articleId),
    corrections: [...told(notice, at), ...(await correctionsOf(tx, articleId))],
    tags: tags
      .map((tag) => ({ ...tag, main: tag.id === mainTagId }))
      .sort((one, other) => Number(other.main) - Number(one.main)),
    translations: await translationsOf(tx, articleId),
    // Known once it goes out with the others.
    parts: null,
  }
}

function filesAt({ folder, file }: FilesAt) {
  const part = (one: FrozenPart): FrozenPart => ({ ...one, folder })
  return {
    picture: <T extends FrozenPart>(picture: T): T => ({ ...picture, folder }),
    lead: ({ front: _, ...lead }: FrozenLead) => ({ ...lead, article: part(lead.article), share: part(lead.share) }),
    file: (one: FrozenFile): FrozenFile => ({ ...one, path: file(one.id) }),
  }
}

/** The notice that comes with it, once it says what readers are told and why: before that no check lets it out. */
function told(notice: Notice | null, at: Date): Preview['corrections'] {
  const words = inWords(notice)
  if (!words || words.cause === null || words.text.trim() === '') return []
  const { kind, cause, text, claimIds } = words
  return [{ id: 'next', kind, cause, text: text.trim(), claimIds, at }]
}

const correctionsOf = (tx: Tx, articleId: string) =>
  tx.correction.findMany({
    where: { articleId, ...standing },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true, kind: true, cause: true, text: true, claimIds: true, at: true },
  })

/** The coverage that it is an entry of, as readers have that */
async function withinOf(tx: Tx, articleId: string): Promise<Preview['within']> {
  return tx.publication.findFirst({
    where: { live: true, article: { coverage: { entries: { some: { id: articleId } } } } },
    select: { articleId: true, headline: true, language: true, slug: true },
  })
}

const translationsOf = (tx: Tx, articleId: string) =>
  tx.publication.findMany({
    where: {
      live: true,
      articleId: { not: articleId },
      article: { translationGroup: { articles: { some: { id: articleId } } } },
    },
    orderBy: { language: 'asc' },
    select: { articleId: true, language: true, slug: true, headline: true },
  })
