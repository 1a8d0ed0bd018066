/** Changes to the newsroom's tags. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { checked, checkedId } from '#lib/input'
import { cacheName } from '#lib/publications/names'
import { type NewTag, type NewTagInput, newTag, tagName } from '#lib/tags/input'
import { tagKindLabels } from '#lib/tags/names'
import type { FoundTag } from '#lib/tags/queries'
import { slugOf } from '#lib/text/slug'

/** Tags change one at a time: a name stays one tag's, and no two changes close a circle of parents together. */
const oneAtATime = 72061131
const mostAliases = 50

const holdAll = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(${oneAtATime})`

/** Makes a tag. Refuses a name that a tag has already, as its name or as an alias. */
export async function createTag(actor: Actor, input: NewTagInput): Promise<FoundTag> {
  return db.$transaction((tx) => makeTag(tx, actor, checked(newTag, input)))
}

/** The same within a change that needs the tag. */
export async function makeTag(tx: Tx, actor: Actor, input: NewTag): Promise<FoundTag> {
  assertCan(actor, 'tag.create')
  await holdAll(tx)
  const { aliases, name, kind, description, parentId } = input
  const other = otherNames(name, aliases)
  for (const words of [name, ...other]) await assertFree(tx, words)
  if (parentId) await tagIn(tx, parentId)
  return tx.tag.create({
    data: {
      ...{ name, kind, description, parentId, slug: slugOf(name) },
      aliases: { create: other.map((alias) => ({ name: alias })) },
    },
    select: { id: true, name: true, kind: true },
  })
}

/** Gives a tag another name by which it is found. */
export async function addAlias(actor: Actor, tagId: string, name: string): Promise<void> {
  const words = checked(tagName, name)
  assertCan(actor, 'tag.change')
  await db.$transaction(async (tx) => {
    await holdAll(tx)
    const { id } = await tagIn(tx, tagId)
    await assertFree(tx, words)
    if ((await tx.tagAlias.count({ where: { tagId: id } })) >= mostAliases)
      throw new Refusal('A tag has at most 50 other names.')
    await tx.tagAlias.create({ data: { tagId: id, name: words } })
  })
}

export async function removeAlias(actor: Actor, tagId: string, aliasId: string): Promise<void> {
  assertCan(actor, 'tag.change')
  const where = { id: checkedId(aliasId), tagId: checkedId(tagId) }
  const { count } = await db.tagAlias.deleteMany({ where })
  if (count === 0) throw new NotFound('There is no such name.')
}

/** Says what a tag is part of; null: of nothing. Refuses a circle. */
export async function setParent(actor: Actor, tagId: string, parentId: string | null): Promise<void> {
  assertCan(actor, 'tag.change')
  await db.$transaction(async (tx) => {
    await holdAll(tx)
    const { id } = await tagIn(tx, tagId)
    const parent = parentId === null ? null : await tagIn(tx, parentId)
    if (parent && (await partsOf(tx, id)).has(parent.id))
      throw new Refusal(`“${parent.name}” is itself part of this tag. Choose another one.`)
    await tx.tag.update({ where: { id }, data: { parentId: parent?.id ?? null } })
    await tx.purge.create({ data: { tag: cacheName.tag(id) } })
  })
}

/** The tag itself and everything under it. */
async function partsOf(tx: Tx, id: string): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE part AS (
      SELECT id FROM "Tag" WHERE id = ${id}::uuid
      UNION
      SELECT t.id FROM "Tag" t JOIN part p ON t."parentId" = p.id
    ) SELECT id FROM part`
  return new Set(rows.map((row) => row.id))
}

const otherNames = (name: string, aliases: readonly string[]): string[] => {
  const slugs = new Map(aliases.map((alias) => [slugOf(alias), alias]))
  slugs.delete(slugOf(name))
  return [...slugs.values()]
}

async function assertFree(tx: Tx, name: string): Promise<void> {
  const slug = slugOf(name)
  if (slug === '') throw new Refusal('A name has letters or digits.')
  const [taken] = await tx.$queryRaw<FoundTag[]>`
    SELECT id, name, kind::text AS kind FROM "Tag" WHERE slug = ${slug}
    UNION ALL
    SELECT t.id, t.name, t.kind::text FROM "TagAlias" a JOIN "Tag" t ON t.id = a."tagId" WHERE a.name = ${name}::citext
    LIMIT 1`
  if (taken)
    throw new Refusal(`“${name}” is the tag “${taken.name}” (${tagKindLabels[taken.kind].toLowerCase()}) already.`)
}

async function tagIn(tx: Tx, id: string): Promise<FoundTag> {
  const row = await tx.tag.findUnique({ where: { id: checkedId(id) }, select: { id: true, name: true, kind: true } })
  if (!row) throw new NotFound('There is no such tag.')
  return row
}
