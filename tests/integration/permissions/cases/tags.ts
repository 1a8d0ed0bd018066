import { db } from '#lib/db'
import { addAlias, createTag, makeTag, removeAlias, setParent } from '#lib/tags/commands'
import { newTag } from '#lib/tags/input'
import { findTags, tag, tagList, tagsNamed } from '#lib/tags/queries'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { nothing } from '../records.ts'

/** A tag with another name; tags belong to the whole newsroom. */
const known: Make<Record & { aliasId: string }> = async () => {
  const name = crypto.randomUUID()
  const data = { name, slug: name, aliases: { create: { name: `also ${name}` } } }
  const { id, aliases } = await db.tag.create({ data, select: { id: true, aliases: { select: { id: true } } } })
  return { id, aliasId: aliases[0]?.id ?? '', belonging: null }
}
const unknown = (id: string) => ({ kind: 'topic' as const, name: `Topic ${id}` })

export const cases: Cases = {
  findTags: acts('tag.read', { on: nothing, call: (actor) => findTags(actor, 'har') }),
  tagsNamed: acts('tag.read', { on: nothing, call: (actor) => tagsNamed(actor, ['Harbours']) }),
  tagList: acts('tag.read', { on: nothing, call: (actor) => tagList(actor, {}) }),
  tag: acts('tag.read', { on: known, call: (actor, { id }) => tag(actor, id) }),
  createTag: acts('tag.create', { on: nothing, call: (actor, { id }) => createTag(actor, unknown(id)) }),
  makeTag: acts('tag.create', {
    on: nothing,
    call: (actor, { id }) => db.$transaction((tx) => makeTag(tx, actor, newTag.parse(unknown(id)))),
  }),
  addAlias: acts('tag.change', { on: known, call: (actor, { id }) => addAlias(actor, id, `${id} again`) }),
  removeAlias: acts('tag.change', { on: known, call: (actor, { id, aliasId }) => removeAlias(actor, id, aliasId) }),
  setParent: acts('tag.change', { on: known, call: (actor, { id }) => setParent(actor, id, null) }),
}
