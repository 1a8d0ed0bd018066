import type { Tx } from '#lib/db'
import { isSameFront } from '#lib/fronts/differences'
import { whyFallen } from '#lib/fronts/fallen'
import { namesOf } from '#lib/fronts/names'
import { areOldWords } from '#lib/fronts/old-words'
import type { FrontLine } from '#lib/fronts/shown'
import { fillsItself, kindOf, placesOf } from '#lib/site/front/places'
import { slotsFrom } from '#lib/site/front/stored'

type Reading = Pick<Tx, 'front' | 'desk' | 'article' | 'tag' | '$queryRaw'>
type Line = Omit<FrontLine, 'mayChange'>

/** Every front there can be, the home pages first, then the desks in their order; each with where it stands. A step of whoever has asked for the right. */
export async function frontsWith(tx: Reading, languages: readonly string[], now: Date): Promise<Line[]> {
  const [rows, desks, spoken] = await Promise.all([
    tx.front.findMany({
      select: {
        ...{ deskId: true, language: true, places: true },
        versions: {
          orderBy: { number: 'desc' },
          take: 1,
          select: { number: true, places: true, at: true, by: { select: { name: true } } },
        },
        events: { where: { number: { not: null } }, orderBy: { at: 'desc' }, take: 1, select: { late: true } },
        planned: { orderBy: { at: 'asc' }, take: 1, select: { at: true } },
      },
    }),
    tx.desk.findMany({ orderBy: [{ position: 'asc' }, { name: 'asc' }], select: { id: true, name: true } }),
    tx.$queryRaw<{ deskId: string; language: string }[]>`
      SELECT d.id::text AS "deskId", l.language FROM "Desk" d CROSS JOIN unnest(${[...languages]}::text[]) l (language)
      WHERE EXISTS (SELECT 1 FROM "Publication" p WHERE p.live AND p."coverageId" IS NULL AND p."deskId" = d.id AND p.language = l.language)`,
  ])
  const stand = rows.map((row) => {
    const kind = kindOf(row)
    const [last] = row.versions
    const live = last ? slotsFrom(kind, last.places) : fillsItself(kind)
    const working = slotsFrom(kind, row.places)
    return { ...row, kind, last, live, working, isOther: !isSameFront(live, working) }
  })
  const names = await namesOf(
    tx,
    stand.flatMap(({ live }) => live),
  )
  const lineOf = (deskId: string | null, desk: string | null, language: string): Line => {
    const row = stand.find((one) => one.deskId === deskId && one.language === language)
    const fallen = (row?.live ?? []).filter((slot, at) => {
      const place = row && placesOf[row.kind][at]
      return place && slot.by === 'pinned' && whyFallen(names.pieces.get(slot.articleId) ?? null, language, place, now)
    })
    const oldWords = (row?.live ?? []).filter(
      (slot) => slot.by === 'pinned' && areOldWords(slot, names.pieces.get(slot.articleId) ?? null, row?.working ?? []),
    )
    return {
      key: { deskId, language },
      desk,
      live: row?.last
        ? { number: row.last.number, by: row.last.by.name, at: row.last.at, late: row.events[0]?.late ?? null }
        : null,
      unpublished: row?.isOther ?? false,
      fallen: fallen.length,
      oldWords: oldWords.length,
      next: row?.planned[0]?.at ?? null,
    }
  }
  const languagesOf = (deskId: string | null) => {
    const own = rows.filter((row) => row.deskId === deskId).map(({ language }) => language)
    const there = deskId === null ? languages : spoken.filter((one) => one.deskId === deskId).map((one) => one.language)
    return [...new Set([...languages.filter((one) => there.includes(one)), ...own])]
  }
  return [{ id: null, name: null }, ...desks].flatMap(({ id, name }) =>
    languagesOf(id).map((language) => lineOf(id, name, language)),
  )
}
