/** The demo newsroom: people, sources and articles in every state, loaded into an empty database. */

import { randomBytes } from 'node:crypto'
import { hashPassword } from '#lib/auth/password'
import { timeZone } from '#lib/dates/newsroom'
import { db, type Tx } from '#lib/db'
import type { Role } from '#lib/generated/prisma/enums'
import { newId } from '#lib/text/new-id'
import { slugOf } from '#lib/text/slug'
import { writeAssignments } from './demo/assignments.ts'
import { rowsOf } from './demo/build.ts'
import { writeBundles } from './demo/bundles.ts'
import { covered } from './demo/coverage.ts'
import type { Drawn } from './demo/drawn.ts'
import { writeFronts } from './demo/fronts.ts'
import { writeGuests } from './demo/guests.ts'
import { writeIdeas } from './demo/ideas.ts'
import { type Known, wanted } from './demo/known.ts'
import { loadPictures } from './demo/load-pictures.ts'
import { writeNotifications } from './demo/notifications.ts'
import { publishedPast } from './demo/past-checks.ts'
import { people } from './demo/people.ts'
import { piecesAt } from './demo/pieces.ts'
import { writeReports } from './demo/reports.ts'
import { loadReviewSteps } from './demo/review-steps.ts'
import { writeShares } from './demo/shares.ts'
import { loadSnapshots } from './demo/snapshots.ts'
import { sourcesAt } from './demo/sources.ts'
import { loadStyle } from './demo/style.ts'
import { tags } from './demo/tags.ts'
import { writeViews } from './demo/views.ts'
import { weeklyPieces } from './demo/weekly.ts'
import { writeRows } from './demo/write.ts'
import { desks } from './world.ts'

export type SignIn = { name: string; role: Role; email: string; password: string }

type WithId<T> = T & { id: string }

async function loadDesks(tx: Tx, now: number): Promise<Known['desks']> {
  const made = desks.map((desk, position) => ({ ...desk, position, id: newId(now) }))
  await tx.desk.createMany({ data: made })
  return new Map(made.map((desk) => [desk.slug, desk]))
}

async function loadPeople(tx: Tx, now: number, known: Known['desks']): Promise<[Known['people'], SignIn[]]> {
  const made = await Promise.all(
    people.map(async (one) => {
      const password = randomBytes(9).toString('base64url')
      return {
        ...one,
        id: newId(now),
        email: `${one.key}@newsroom.example`,
        password,
        hash: await hashPassword(password),
      }
    }),
  )
  await tx.person.createMany({
    data: made.map(({ id, email, name, bio, role, hash }) => ({
      ...{ id, email, name, slug: slugOf(name), bio, role, passwordHash: hash },
    })),
  })
  await tx.deskMember.createMany({
    data: made.flatMap(({ id, desks }) => desks.map((desk) => ({ personId: id, deskId: wanted(known, desk).id }))),
  })
  const signIns = made.map(({ name, role, email, password }) => ({ name, role, email, password }))
  return [new Map(made.map((one) => [one.key, one])), signIns]
}

async function loadTags(tx: Tx, now: number): Promise<Known['tags']> {
  const made = new Map(
    tags.map((tag): [string, WithId<(typeof tags)[number]>] => [tag.key, { ...tag, id: newId(now) }]),
  )
  const idOf = (key: string | undefined) => (key ? wanted(made, key).id : null)
  await tx.tag.createMany({
    data: [...made.values()].map(({ id, kind, name, parent }) => ({
      ...{ id, kind, name, slug: slugOf(name), parentId: idOf(parent) },
    })),
  })
  await tx.tagAlias.createMany({
    data: [...made.values()].flatMap(({ id, aliases = [] }) => aliases.map((name) => ({ tagId: id, name }))),
  })
  return made
}

async function loadSources(tx: Tx, now: Date): Promise<Known['sources']> {
  const made = sourcesAt(now, timeZone).map((source) => ({ ...source, id: newId(now.getTime()) }))
  await tx.source.createMany({ data: made.map(({ key: _, ...source }) => ({ ...source, slug: slugOf(source.name) })) })
  return new Map(made.map((source) => [source.key, source]))
}

/** Loads everything in one transaction, with the pictures that were drawn for it (demo/drawn), and gives the sign-ins with passwords made for this database alone. */
export function seedDemo(drawn: ReadonlyMap<string, Drawn>, now = new Date()): Promise<SignIn[]> {
  return db.$transaction((tx) => load(tx, drawn, now), { timeout: 120_000 })
}

async function load(tx: Tx, drawn: ReadonlyMap<string, Drawn>, now: Date): Promise<SignIn[]> {
  const desksKnown = await loadDesks(tx, now.getTime())
  const [peopleKnown, signIns] = await loadPeople(tx, now.getTime(), desksKnown)
  const [tagsKnown, sources] = [await loadTags(tx, now.getTime()), await loadSources(tx, now)]
  const pictures = await loadPictures(tx, drawn, { tags: tagsKnown, people: peopleKnown }, now)
  const known: Known = { desks: desksKnown, people: peopleKnown, tags: tagsKnown, sources, pictures }
  await loadSnapshots(tx, known, now)
  await loadStyle(tx, now, wanted(peopleKnown, 'mirela').id)
  const groups = new Map<string, string>()
  const dated = [...weeklyPieces(now, timeZone), ...piecesAt(now, timeZone)]
  const rows = dated.map((article) => rowsOf(article, known, groups))
  const [pieces, past] = publishedPast(covered(rows, dated), known)
  await writeRows(tx, pieces)
  await tx.passedChecks.create({ data: past })
  await writeNotifications(tx)
  await writeReports(tx, now, known)
  await loadReviewSteps(tx, now, known)
  await writeAssignments(tx, now, known)
  await writeGuests(tx, now, known)
  await writeShares(tx, now, known)
  await writeIdeas(tx, now, known)
  await writeBundles(tx, now, known)
  await writeViews(tx, known)
  await writeFronts(tx, now, known)
  return signIns
}
