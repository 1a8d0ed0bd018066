import { db } from '#lib/db'
import { besides } from '#lib/site/besides/queries'
import { type Card, cardSelect, newestFirst } from '#lib/site/card'
import { arrange, arrangeDesk } from '#lib/site/front/arrange'
import type { Stock } from '#lib/site/front/fill'
import { isCurated, kindOf, pinsIn, type Slot, topicsIn } from '#lib/site/front/places'
import { slotsFrom } from '#lib/site/front/stored'
import { listed } from '#lib/site/listing'
import { site } from '#lib/site/site'
import { isLanguage } from '#lib/text/language'

/** What readers get of a front that an editor curated: its newest version, or what fills itself. `deskId` null: the home page. */
export async function slotsPublished(deskId: string | null, language: string): Promise<Slot[]> {
  const version = await db.frontVersion.findFirst({
    where: { front: { deskId, language } },
    orderBy: { number: 'desc' },
    select: { places: true },
  })
  return slotsFrom(kindOf({ deskId }), version?.places)
}

/** The front page of a language as readers get it, and the other languages that there is something to read in. */
export async function frontPage(language: string = site.language) {
  return frontWith(language, await slotsPublished(null, language))
}

/** The same of a front that is not published yet: it shows nothing but what readers may have. */
export async function frontWith(language: string, slots: readonly Slot[]) {
  const [cards, desks, languages, chosen] = await Promise.all([
    candidates(language),
    db.desk.findMany({
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      select: { id: true, name: true, slug: true, description: true },
    }),
    languagesPublished(),
    chosenFor(language, slots),
  ])
  return {
    ...arrange(withMore(cards, chosen.more), desks, slots, chosen),
    ...(await besides(cards)),
    language,
    slots,
    languages: languages.filter((one) => one !== language),
  }
}

/** The head of a desk’s page; null where it is a list alone, since no editor curates it. */
export async function deskFront(deskId: string, language: string = site.language) {
  const slots = await slotsPublished(deskId, language)
  return isCurated(slots) ? deskFrontWith(deskId, language, slots) : null
}

/** The same of one that is not published yet. */
export async function deskFrontWith(deskId: string, language: string, slots: readonly Slot[]) {
  const [cards, chosen] = await Promise.all([candidates(language), chosenFor(language, slots)])
  return {
    ...arrangeDesk(withMore(cards, chosen.more), deskId, slots, chosen),
    language,
    slots,
  }
}

/** As many as a front has places, for each topic that fills some */
const mostOnTopic = 16

type Chosen = Pick<Stock, 'pinned' | 'onTopic'> & { more: Card[] }

/** What editors chose, as far as readers may have it in this language, and the newest on the topics that fill places. */
async function chosenFor(language: string, slots: readonly Slot[]): Promise<Chosen> {
  const [pins, topics] = [pinsIn(slots).map(({ articleId }) => articleId), topicsIn(slots)]
  const [pinned, ...onTopics] = await Promise.all([
    pins.length === 0
      ? []
      : db.publication.findMany({
          where: { articleId: { in: pins }, language, ...listed, article: shownAtAll() },
          select: cardSelect,
        }),
    ...topics.map((tagId) =>
      db.publicationTag.findMany({
        where: { tagId, publication: { ...listed, language, article: shownAtAll() } },
        orderBy: [{ firstPublishedAt: 'desc' }, { publicationId: 'desc' }],
        take: mostOnTopic,
        select: { publication: { select: cardSelect } },
      }),
    ),
  ])
  const found = onTopics.map((rows) => rows.map(({ publication }) => publication))
  return {
    pinned: new Map(pinned.map((card) => [card.articleId, card])),
    onTopic: new Map(topics.map((tagId, at) => [tagId, new Set(found[at]?.map(({ id }) => id))])),
    more: found.flat(),
  }
}

/** On no front stands what was put under embargo or into the trash after it went out. */
const shownAtAll = () => ({
  trashedAt: null,
  OR: [{ embargoUntil: null }, { embargoUntil: { lte: new Date() } }],
})

function withMore(cards: readonly Card[], more: readonly Card[]): Card[] {
  const known = new Set(cards.map(({ id }) => id))
  const others = [...new Map(more.filter(({ id }) => !known.has(id)).map((card) => [card.id, card])).values()]
  return [...cards, ...others].sort(
    (one, other) => other.firstPublishedAt.getTime() - one.firstPublishedAt.getTime() || (one.id < other.id ? 1 : -1),
  )
}

/** The newest articles of the whole paper, of each profile and of each desk, each once. */
async function candidates(language: string): Promise<Card[]> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id FROM "Publication" WHERE live AND "coverageId" IS NULL AND language = ${language} ORDER BY "firstPublishedAt" DESC, id DESC LIMIT 40
    ) newest
    UNION
    SELECT ofprofile.id FROM unnest(enum_range(NULL::"Profile")) profile CROSS JOIN LATERAL (
      SELECT id FROM "Publication" p WHERE live AND "coverageId" IS NULL AND language = ${language} AND p.profile = profile.profile
      ORDER BY "firstPublishedAt" DESC, id DESC LIMIT 6
    ) ofprofile
    UNION
    SELECT ofdesk.id FROM "Desk" d CROSS JOIN LATERAL (
      SELECT id FROM "Publication" p WHERE live AND "coverageId" IS NULL AND language = ${language} AND p."deskId" = d.id
      ORDER BY "firstPublishedAt" DESC, id DESC LIMIT 12
    ) ofdesk`
  return db.publication.findMany({
    where: { id: { in: found.map(({ id }) => id) }, live: true, article: shownAtAll() },
    orderBy: [...newestFirst],
    select: cardSelect,
  })
}

/** The language that an address begins with, if the site has ever published in it; else the site’s own. */
export async function languageAt(segment: string): Promise<string> {
  if (segment === site.language || !isLanguage(segment)) return site.language
  const one = await db.publication.findFirst({ where: { language: segment }, select: { id: true } })
  return one ? segment : site.language
}

/** The languages of live articles. Jumps from one to the next in their index, however many articles lie between. */
export async function languagesPublished(): Promise<string[]> {
  const found = await db.$queryRaw<{ language: string }[]>`
    WITH RECURSIVE spoken AS (
      (SELECT language FROM "Publication" WHERE live AND "coverageId" IS NULL ORDER BY language LIMIT 1)
      UNION ALL
      SELECT (SELECT p.language FROM "Publication" p WHERE live AND "coverageId" IS NULL AND p.language > spoken.language ORDER BY p.language LIMIT 1)
      FROM spoken WHERE spoken.language IS NOT NULL
    ) SELECT language FROM spoken WHERE language IS NOT NULL`
  return found.map(({ language }) => language)
}
