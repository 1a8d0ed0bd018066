import { db } from '#lib/db'
import { cardSelect } from '#lib/site/card'
import { frozenLead } from '#lib/site/frozen-pictures'

const select = { ...cardSelect, lead: true } as const

/** What other sites show of the piece at this address, former ones included; null where nothing of it is live. */
export async function pieceToEmbed(language: string, slug: string) {
  const found =
    (await db.publication.findFirst({ where: { language, slug, live: true }, select })) ?? (await moved(language, slug))
  return found && { ...found, lead: frozenLead(found.lead) }
}

async function moved(language: string, slug: string) {
  const last = await db.publication.findFirst({
    where: { language, slug },
    orderBy: { publishedAt: 'desc' },
    select: { article: { select: { publications: { where: { live: true }, select } } } },
  })
  return last?.article.publications[0] ?? null
}
