import { db } from '#lib/db'
import { besides } from '#lib/site/besides/queries'
import { type Card, cardSelect, newestFirst } from '#lib/site/card'
import { arrange } from '#lib/site/front/arrange'
import { site } from '#lib/site/site'
import { isLanguage } from '#lib/text/language'

/** The front page in the site's language, arranged, and the other languages that there is something to read in. */
export async function frontPage() {
  const [cards, desks, languages] = await Promise.all([
    candidates(site.language),
    db.desk.findMany({
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      select: { id: true, name: true, slug: true, description: true },
    }),
    languagesPublished(),
  ])
  return {
    ...arrange(cards, desks),
    ...(await besides(cards)),
    languages: languages.filter((language) => language !== site.language),
  }
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
    where: { id: { in: found.map(({ id }) => id) }, live: true },
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
