/** The demo newsroom: people, sources and articles in every state, loaded into an empty database. */

import { randomBytes } from 'node:crypto'
import { hashPassword } from '#lib/auth/password'
import { db, type Tx } from '#lib/db'
import type { Role } from '#lib/generated/prisma/enums'
import { slugOf } from '#lib/text/slug'
import type { Known } from './demo/article.ts'
import { demoArticles } from './demo/articles.ts'
import { demoArticle } from './demo/build.ts'
import { people } from './demo/people.ts'
import { sources } from './demo/sources.ts'
import { tags } from './demo/tags.ts'
import { desks } from './world.ts'

export type SignIn = { name: string; role: Role; email: string; password: string }

async function loadPeople(
  tx: Tx,
  deskIds: Map<string, string>,
): Promise<{ ids: Map<string, string>; signIns: SignIn[] }> {
  const ids = new Map<string, string>()
  const signIns: SignIn[] = []
  for (const one of people) {
    const email = `${one.key}@newsroom.example`
    const password = randomBytes(9).toString('base64url')
    const { id } = await tx.person.create({
      data: {
        ...{ email, name: one.name, slug: slugOf(one.name), bio: one.bio, role: one.role },
        passwordHash: await hashPassword(password),
        desks: { create: one.desks.map((desk) => ({ deskId: deskIds.get(desk) ?? '' })) },
      },
    })
    ids.set(one.key, id)
    signIns.push({ name: one.name, role: one.role, email, password })
  }
  return { ids, signIns }
}

async function loadTags(tx: Tx): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, kind, name, aliases = [], parent } of tags) {
    const parentId = parent ? (ids.get(parent) ?? null) : null
    const { id } = await tx.tag.create({
      data: {
        kind,
        name,
        slug: slugOf(name),
        parentId,
        aliases: { create: aliases.map((alias) => ({ name: alias })) },
      },
    })
    ids.set(key, id)
  }
  return ids
}

async function loadSources(tx: Tx): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, ...source } of sources) {
    const { id } = await tx.source.create({ data: { ...source, url: source.url ?? null, slug: slugOf(source.name) } })
    ids.set(key, id)
  }
  return ids
}

/** Loads everything in one transaction, and gives the sign-ins with passwords made for this database alone. */
export function seedDemo(now = new Date()): Promise<SignIn[]> {
  return db.$transaction((tx) => load(tx, now), { timeout: 120_000 })
}

async function load(tx: Tx, now: Date): Promise<SignIn[]> {
  const deskIds = new Map<string, string>()
  for (const [position, desk] of desks.entries()) {
    const { id } = await tx.desk.create({ data: { ...desk, position } })
    deskIds.set(desk.slug, id)
  }
  const { ids, signIns } = await loadPeople(tx, deskIds)
  const known: Known = { people: ids, desks: deskIds, tags: await loadTags(tx), sources: await loadSources(tx) }
  const groups = new Map<string, string>()
  for (const article of demoArticles.toSorted((a, b) => b.hoursAgo - a.hoursAgo))
    await demoArticle(tx, article, known, groups, now)
  return signIns
}
