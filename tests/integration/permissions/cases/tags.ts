import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { addAlias, createTag, removeAlias, setParent } from '#lib/tags/commands'
import { findTags, tag, tagList, tagsNamed } from '#lib/tags/queries'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

const someTag = async () => {
  const word = crypto.randomUUID()
  const aliases = { create: { name: `other ${word}` } }
  const made = await db.tag.create({ data: { name: word, slug: word, aliases }, include: { aliases: true } })
  return { id: made.id, aliasId: made.aliases[0]?.id ?? '', belonging: null }
}

const reads = (call: (actor: Actor) => Promise<unknown>) => acts('tag.read', { on: nothing, call })

export const cases: Cases = {
  createTag: acts('tag.create', {
    on: nothing,
    call: (actor, { id }) => createTag(actor, { kind: 'topic', name: `Topic ${id}` }),
  }),
  addAlias: acts('tag.change', { on: someTag, call: (actor, { id }) => addAlias(actor, id, `also ${id}`) }),
  removeAlias: acts('tag.change', { on: someTag, call: (actor, { id, aliasId }) => removeAlias(actor, id, aliasId) }),
  setParent: acts('tag.change', { on: someTag, call: (actor, { id }) => setParent(actor, id, null) }),
  findTags: reads((actor) => findTags(actor, 'har')),
  tagsNamed: reads((actor) => tagsNamed(actor, ['harbour'])),
  tagList: reads((actor) => tagList(actor, {})),
  tag: acts('tag.read', { on: someTag, call: (actor, { id }) => tag(actor, id) }),
}
