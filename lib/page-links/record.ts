/** Notes to which pieces of this site a draft or a publication links: a step of whatever writes one, in its transaction. */
import type { Tx } from '#lib/db'
import { env } from '#lib/env'
import { linksIn } from '#lib/page-links/links-in'
import type { RawText } from '#lib/text/json'

/** Of a draft: these and no others. */
export async function noteDraftLinks(tx: Tx, articleId: string, text: RawText): Promise<void> {
  const links = linksIn(text, env.SITE_URL)
  await tx.draftLink.deleteMany({ where: { articleId, address: { notIn: links } } })
  await tx.draftLink.createMany({ data: links.map((address) => ({ articleId, address })), skipDuplicates: true })
}

export async function notePublicationLinks(tx: Tx, publicationId: string, text: RawText): Promise<void> {
  const links = linksIn(text, env.SITE_URL)
  await tx.publicationLink.createMany({
    data: links.map((address) => ({ publicationId, address })),
    skipDuplicates: true,
  })
}
