/** Which feeds another version of a piece has changed: those that it stands in, and those that it stood in before. */
import { db } from '#lib/db'
import { authorPath, deskPath, feedFormats, feedIn, frontPath, sourcePath, topicPath } from '#lib/site/addresses'
import { absolute } from '#lib/site/site'

const slug = { select: { slug: true } } as const

/** Their whole addresses, in each format. None of a piece that was never published; of an entry of a coverage those of its sources, which alone have it. */
export async function changedFeeds(articleId: string): Promise<string[]> {
  const latest = await db.publication.findMany({
    where: { articleId },
    orderBy: { number: 'desc' },
    take: 2,
    select: {
      language: true,
      coverageId: true,
      desk: slug,
      tags: { select: { tag: slug } },
      authors: { select: { person: slug } },
      sources: { select: { source: slug } },
    },
  })
  const pages = latest.flatMap(({ language, coverageId, desk, tags, authors, sources }) => [
    ...(coverageId
      ? []
      : [
          frontPath(language),
          deskPath(desk),
          ...tags.map(({ tag }) => topicPath(tag)),
          ...authors.map(({ person }) => authorPath(person)),
        ]),
    ...sources.map(({ source }) => sourcePath(source)),
  ])
  return [...new Set(pages)].flatMap((page) => feedFormats.map((format) => absolute(feedIn(page)(format))))
}
