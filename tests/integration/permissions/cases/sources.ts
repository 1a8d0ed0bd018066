import { db } from '#lib/db'
import { createSource, dropSnapshot, keepSnapshot } from '#lib/sources/commands'
import { findSources, source, sourceList, sourceNamed } from '#lib/sources/queries'
import { someSource } from '#tests/support/articles'
import { someFile } from '#tests/support/media-rows'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { nothing, owner } from '../records.ts'

/** A document that the actor or somebody else keeps with a source. */
const snapshot: Make<Record> = async (standing, actor) => {
  const { personId } = await owner(standing, actor)
  const data = { sourceId: await someSource(), fileId: await someFile(), takenOn: new Date(), keptById: personId }
  const { id } = await db.sourceSnapshot.create({ data, select: { id: true } })
  return { id, belonging: { ownerIds: [personId] } }
}

export const cases: Cases = {
  createSource: acts('source.create', {
    on: nothing,
    call: (actor, { id }) => createSource(actor, { kind: 'person', name: `Somebody ${id}`, differsFrom: [] }),
  }),
  keepSnapshot: acts('snapshot.keep', {
    on: async () => ({ id: await someSource(), fileId: await someFile(), belonging: null }),
    call: (actor, { id, fileId }) => keepSnapshot(actor, id, { fileId, takenOn: '2026-11-20' }),
  }),
  dropSnapshot: acts('snapshot.drop', { on: snapshot, call: (actor, { id }) => dropSnapshot(actor, id) }),
  findSources: acts('source.read', { on: nothing, call: (actor) => findSources(actor, 'har') }),
  sourceList: acts('source.read', { on: nothing, call: (actor) => sourceList(actor, {}) }),
  sourceNamed: acts('source.read', {
    on: async () => ({ id: await someSource(), belonging: null }),
    call: (actor, { id }) => sourceNamed(actor, id),
  }),
  source: acts('source.read', {
    on: async () => ({ id: await someSource(), belonging: null }),
    call: (actor, { id }) => source(actor, id),
  }),
}
