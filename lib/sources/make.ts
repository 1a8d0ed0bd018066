/** How a source is made within a change that needs one. */
import { advisoryLock } from '#lib/advisory-locks'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { freeSlugAmong, slugLike } from '#lib/free-slug'
import { commaList } from '#lib/messages/list'
import { message } from '#lib/messages/message'
import type { NewSource } from '#lib/sources/input'
import type { FoundSource } from '#lib/sources/queries'
import { searchForm } from '#lib/text/search-form'
import { slugOf } from '#lib/text/slug'

/** Names as close as this are asked about: “The Harbour Post” and “Harbour Post” are. */
export const near = 0.6

/** There are sources that may be the one meant. */
export class AlreadyThere extends Refusal {
  readonly near: FoundSource[]
  constructor(near: FoundSource[]) {
    const named = near
      .slice(0, 3)
      .map(({ name, kind }) => message('sources.named', { name, kind: message(`sources.kind.${kind}`) }))
    super(message('sources.thereAlready', { sources: commaList(named) }))
    this.near = near
  }
}

/** Refuses with `AlreadyThere` as long as the input does not tell the source from those of a similar name. */
export async function makeSource(tx: Tx, actor: Actor, input: NewSource): Promise<FoundSource> {
  assertCan(actor, 'source.create')
  await advisoryLock(tx, 'sources')
  const form = searchForm(input.name)
  const alike = await tx.$queryRaw<FoundSource[]>`
    SELECT id, name, kind::text AS kind FROM "Source"
    WHERE "searchForm" % ${form} AND similarity("searchForm", ${form}) >= ${near}
      AND NOT id = ANY(${input.differsFrom}::uuid[])
    ORDER BY similarity("searchForm", ${form}) DESC, name, id
    LIMIT 8`
  if (alike.length > 0) throw new AlreadyThere(alike)

  const { kind, name, description, url, reliability } = input
  const wanted = slugOf(name) || kind.replace('_', '-')
  const slug = freeSlugAmong(await tx.source.findMany({ where: slugLike(wanted), select: { slug: true } }), wanted)
  return tx.source.create({
    data: { kind, name, description, url, reliability, slug, createdById: actor.personId },
    select: { id: true, name: true, kind: true },
  })
}
