/** Changes to the newsroom's tags. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { cacheTag } from '#lib/publications/cache-tags'
import { type NewTagInput, newTag, tagName } from '#lib/tags/input'
import { assertFree, lockTags, makeTag, tagIn } from '#lib/tags/make'
import type { FoundTag } from '#lib/tags/queries'

const mostAliases = 50

/** Makes a tag. Refuses a name that a tag has already, as its name or as an alias. */
export async function createTag(actor: Actor, input: NewTagInput): Promise<FoundTag> {
  return db.$transaction((tx) => makeTag(tx, actor, validated(newTag, input)))
}

/** Gives a tag another name by which it is found. */
export async function addAlias(actor: Actor, tagId: string, name: string): Promise<void> {
  const words = validated(tagName, name)
  assertCan(actor, 'tag.change')
  await db.$transaction(async (tx) => {
    await lockTags(tx)
    const { id } = await tagIn(tx, tagId)
    await assertFree(tx, words)
    if ((await tx.tagAlias.count({ where: { tagId: id } })) >= mostAliases)
      throw new Refusal(message('tags.aliasesFull', { most: mostAliases }))
    await tx.tagAlias.create({ data: { tagId: id, name: words } })
  })
}

export async function removeAlias(actor: Actor, tagId: string, aliasId: string): Promise<void> {
  assertCan(actor, 'tag.change')
  const where = { id: validId(aliasId), tagId: validId(tagId) }
  const { count } = await db.tagAlias.deleteMany({ where })
  if (count === 0) throw new NotFound(message('tags.noSuchAlias'))
}

/** Says what a tag is part of; null: of nothing. Refuses a circle. */
export async function setParent(actor: Actor, tagId: string, parentId: string | null): Promise<void> {
  assertCan(actor, 'tag.change')
  await db.$transaction(async (tx) => {
    await lockTags(tx)
    const { id } = await tagIn(tx, tagId)
    const parent = parentId === null ? null : await tagIn(tx, parentId)
    if (parent && (await partsOf(tx, id)).has(parent.id))
      throw new Refusal(message('tags.partOfThis', { name: parent.name }))
    await tx.tag.update({ where: { id }, data: { parentId: parent?.id ?? null } })
    await tx.purge.create({ data: { tag: cacheTag.tag(id) } })
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
