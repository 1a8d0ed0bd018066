/** How a tag is made within a change that needs one. */
import { advisoryLock } from '#lib/advisory-locks'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import type { Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validId } from '#lib/input'
import { message } from '#lib/messages/message'
import type { NewTag } from '#lib/tags/input'
import type { FoundTag } from '#lib/tags/queries'
import { searchForm } from '#lib/text/search-form'
import { slugOf } from '#lib/text/slug'

/** Until the transaction ends, nobody else changes tags. */
export const lockTags = (tx: Tx) => advisoryLock(tx, 'tags')

/** Refuses a name that a tag has already, as its name or as an alias. */
export async function makeTag(tx: Tx, actor: Actor, input: NewTag): Promise<FoundTag> {
  assertCan(actor, 'tag.create')
  await lockTags(tx)
  const { aliases, name, kind, description, parentId } = input
  const other = otherNames(name, aliases)
  for (const words of [name, ...other]) await assertFree(tx, words)
  if (parentId) await tagIn(tx, parentId)
  return tx.tag.create({
    data: {
      name,
      kind,
      description,
      parentId,
      slug: slugOf(name),
      aliases: { create: other.map((alias) => ({ name: alias })) },
    },
    select: { id: true, name: true, kind: true },
  })
}

const otherNames = (name: string, aliases: readonly string[]): string[] => {
  const forms = new Map(aliases.map((alias) => [searchForm(alias), alias]))
  forms.delete(searchForm(name))
  return [...forms.values()]
}

/** Refuses a name that is taken, however it is spelt. */
export async function assertFree(tx: Tx, name: string): Promise<void> {
  const slug = slugOf(name)
  if (slug === '') throw new Refusal(message('tags.nameCharacters'))
  const form = searchForm(name)
  const [taken] = await tx.$queryRaw<FoundTag[]>`
    SELECT id, name, kind::text AS kind FROM "Tag" WHERE slug = ${slug} OR "searchForm" = ${form}
    UNION ALL
    SELECT t.id, t.name, t.kind::text FROM "TagAlias" a JOIN "Tag" t ON t.id = a."tagId" WHERE a."searchForm" = ${form}
    LIMIT 1`
  if (taken)
    throw new Refusal(message('tags.nameTaken', { name, tag: taken.name, kind: message(`tags.kind.${taken.kind}`) }))
}

export async function tagIn(tx: Tx, id: string): Promise<FoundTag> {
  const row = await tx.tag.findUnique({ where: { id: validId(id) }, select: { id: true, name: true, kind: true } })
  if (!row) throw new NotFound(message('tags.notThere'))
  return row
}
