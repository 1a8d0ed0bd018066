/** The fronts that editors curate, as the newsroom sees them. */
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { differences } from '#lib/fronts/differences'
import { whyFallen } from '#lib/fronts/fallen'
import { pieceWords } from '#lib/fronts/input'
import { belongingOfFront, frontKey } from '#lib/fronts/key'
import { frontsWith } from '#lib/fronts/lines'
import { type Names, named, namesOf } from '#lib/fronts/names'
import { areOldWords } from '#lib/fronts/old-words'
import type { FrontKey } from '#lib/fronts/paths'
import { mostVersions, rowSelect } from '#lib/fronts/row-select'
import type { FoundPiece, FrontLine, FrontShown, NamedDifference, UsingFront } from '#lib/fronts/shown'
import { validated, validId } from '#lib/input'
import { deskPath, frontPath } from '#lib/site/addresses'
import { type FrontKind, fillsItself, isCurated, kindOf, placesOf, type Slot } from '#lib/site/front/places'
import { deskFrontWith, frontWith, languagesPublished } from '#lib/site/front/queries'
import { slotsFrom } from '#lib/site/front/stored'
import { site } from '#lib/site/site'

/** Every front there can be: the home page in each language that readers have something in, and the page of each desk in each language that it has something in. */
export async function fronts(actor: Actor): Promise<FrontLine[]> {
  assertCan(actor, 'front.read')
  const languages = await languagesPublished()
  const own = languages.filter((one) => one === site.language)
  const others = languages.filter((one) => one !== site.language)
  const lines = await frontsWith(db, [...own, ...others], new Date())
  return lines.map((line) => ({ ...line, mayChange: can(actor, 'front.change', belongingOfFront(line.key.deskId)) }))
}

const DAY = 24 * 60 * 60 * 1000

/** How many fronts this actor looks after that went out late within the last day, or have lost a piece that somebody chose. */
export async function countFrontsToLookAt(actor: Actor): Promise<number> {
  if (!can(actor, 'front.change')) return 0
  const now = new Date()
  const lines = await frontsWith(db, [], now)
  return lines.filter(({ key, live, fallen }) => {
    const isLate = live !== null && live.late !== null && live.at.getTime() > now.getTime() - DAY
    return (isLate || fallen > 0) && can(actor, 'front.change', belongingOfFront(key.deskId))
  }).length
}

/** A front with its working copy, what readers have, its history, and what is planned. Refuses a desk that is not there, and a language that readers have nothing in. */
export async function frontToEdit(actor: Actor, asked: FrontKey): Promise<FrontShown> {
  const { key, kind, row, desk } = await found(actor, asked)
  const slots = row ? slotsFrom(kind, row.places) : fillsItself(kind)
  const versions = (row?.versions ?? []).map(({ places, ...version }) => ({
    ...version,
    slots: slotsFrom(kind, places),
  }))
  const planned = (row?.planned ?? []).map(({ places, ...plan }) => ({ ...plan, slots: slotsFrom(kind, places) }))
  const live = versions[0]?.slots ?? fillsItself(kind)
  const shown = key.deskId ? await deskFrontWith(key.deskId, key.language, slots) : await frontWith(key.language, slots)
  const names = await namesOf(
    db,
    [slots, ...versions.map((one) => one.slots), ...planned.map((one) => one.slots)].flat(),
  )
  const now = new Date()
  const why = (slot: Slot, at: number) => {
    const place = placesOf[kind][at]
    if (slot.by !== 'pinned' || !place) return null
    return whyFallen(names.pieces.get(slot.articleId) ?? null, key.language, place, now)
  }
  const between = (from: readonly Slot[], to: readonly Slot[]) => namedDifferences(kind, from, to, names)
  const events = new Map((row?.events ?? []).map((event) => [event.number, event]))
  return {
    ...{ key, kind, desk: desk?.name ?? null, version: row?.version ?? 0 },
    path: desk ? deskPath(desk, key.language) : frontPath(key.language),
    places: placesOf[kind].map(({ section, number }, at) => {
      const slot = slots[at] ?? { by: 'own' as const }
      const card = shown.placed[at]
      const now = card ? { headline: card.headline, language: card.language } : null
      const oldWords = slot.by === 'pinned' && areOldWords(slot, names.pieces.get(slot.articleId) ?? null, slots)
      return { ...named(slot, names), section, number, now, fallen: why(slot, at), oldWords }
    }),
    changed: row && { by: row.changedBy.name, at: row.changedAt },
    live: versions[0]?.number ?? 0,
    unpublished: between(live, slots),
    fallen: live.flatMap((slot, at) => {
      const [place, reason] = [placesOf[kind][at], why(slot, at)]
      const { name, language } = named(slot, names)
      return place && reason ? { ...place, name, language, why: reason } : []
    }),
    history: versions.slice(0, mostVersions).map(({ number, by, at, slots: own }, index) => {
      const { act = 'published', former = null, late = null } = events.get(number) ?? {}
      const before = versions[index + 1]?.slots ?? fillsItself(kind)
      return { number, by: by.name, at, act, former, late, differences: between(before, own) }
    }),
    planned: planned.map(({ id, at, by, slots: own }) => ({ id, at, by: by.name, differences: between(live, own) })),
    mayChange: can(actor, 'front.change', belongingOfFront(key.deskId)),
  }
}

/**
 * A front as readers would get it, before they do. `which`: the number of one of its versions, or the id of one that is planned; null for the working
 * copy. Refuses what is not there.
 */
export async function frontToPreview(actor: Actor, asked: FrontKey, which: string | null) {
  const { key, kind, row, desk } = await found(actor, asked)
  const slots = slotsFrom(kind, await placesFor(row, which))
  if (key.deskId === null || !desk) return { of: 'home' as const, front: await frontWith(key.language, slots) }
  // Where everything fills itself readers get the list alone.
  const front = isCurated(slots) ? await deskFrontWith(key.deskId, key.language, slots) : null
  return { of: 'desk' as const, slug: desk.slug, language: key.language, front }
}

/** At most so many of the newest are looked through */
const mostSearched = 5000
const mostFound = 8

/** Pieces that readers have in the language of a front, by words of their headline, the newest first; without words the newest of all. */
export async function piecesForFront(actor: Actor, asked: FrontKey, words: string): Promise<FoundPiece[]> {
  const { key } = await found(actor, asked)
  const pattern = `%${validated(pieceWords, words)
    .trim()
    .replace(/[\\%_]/g, String.raw`\$&`)}%`
  return db.$queryRaw<FoundPiece[]>`
    SELECT p."articleId"::text, p.headline, p.language, p.profile::text AS profile, d.name AS desk, p."firstPublishedAt" AS at
    FROM (
      SELECT "articleId", headline, language, profile, "deskId", "firstPublishedAt", id FROM "Publication"
      WHERE live AND "coverageId" IS NULL AND language = ${key.language} ORDER BY "firstPublishedAt" DESC, id DESC LIMIT ${mostSearched}
    ) p JOIN "Desk" d ON d.id = p."deskId"
    WHERE p.headline ILIKE ${pattern} ORDER BY p."firstPublishedAt" DESC, p.id DESC LIMIT ${mostFound}`
}

/**
 * The fronts that pin this piece: with readers, in the working copy, or in a version that is due. To whoever may see no fronts there are none; that she may
 * know of the piece its caller has asked.
 */
export async function frontsWithPiece(actor: Actor, id: string): Promise<UsingFront[]> {
  const articleId = validId(id)
  if (!can(actor, 'front.read')) return []
  const pin = JSON.stringify([{ by: 'pinned', articleId }])
  const rows = await db.$queryRaw<(FrontKey & Omit<UsingFront, 'key'>)[]>`
    SELECT f."deskId"::text, f.language, d.name AS desk, f.places @> ${pin}::jsonb AS working,
      coalesce((SELECT v.places @> ${pin}::jsonb FROM "FrontVersion" v WHERE v."frontId" = f.id ORDER BY v.number DESC LIMIT 1), false) AS live,
      EXISTS (SELECT 1 FROM "PlannedFront" p WHERE p."frontId" = f.id AND p.places @> ${pin}::jsonb) AS due
    FROM "Front" f LEFT JOIN "Desk" d ON d.id = f."deskId" ORDER BY d.position NULLS FIRST, d.name, f.language`
  return rows
    .filter(({ working, live, due }) => working || live || due)
    .map(({ deskId, language, ...rest }) => ({ key: { deskId, language }, ...rest }))
}

async function found(actor: Actor, asked: FrontKey) {
  const valid = frontKey.safeParse(asked)
  if (!valid.success) throw new NotFound()
  const key = valid.data
  assertCan(actor, 'front.read')
  const [desk, row] = await Promise.all([
    key.deskId === null ? null : db.desk.findUnique({ where: { id: key.deskId }, select: { name: true, slug: true } }),
    db.front.findFirst({ where: key, select: rowSelect }),
  ])
  if (key.deskId !== null && !desk) throw new NotFound()
  if (!row && !(await languagesPublished()).includes(key.language)) throw new NotFound()
  return { key, kind: kindOf(key), row, desk }
}

type Row = Awaited<ReturnType<typeof found>>['row']

async function placesFor(row: Row, which: string | null): Promise<unknown> {
  if (which === null) return row?.places
  const isNumber = /^[1-9]\d{0,8}$/.test(which)
  const planned = row?.planned.find(({ id }) => id === which)
  if (planned) return planned.places
  if (!row || !isNumber) throw new NotFound()
  const version = await db.frontVersion.findUnique({
    where: { frontId_number: { frontId: row.id, number: Number(which) } },
    select: { places: true },
  })
  if (!version) throw new NotFound()
  return version.places
}

function namedDifferences(
  kind: FrontKind,
  from: readonly Slot[],
  to: readonly Slot[],
  names: Names,
): NamedDifference[] {
  return differences(from, to).flatMap((one) => {
    const place = placesOf[kind][one.at]
    return place ? { ...place, from: named(one.from, names), to: named(one.to, names) } : []
  })
}
