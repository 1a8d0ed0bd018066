import { createSource } from '#lib/sources/commands'
import { findSources, source, sourceList } from '#lib/sources/queries'
import { someSource } from '#tests/support/articles'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

export const cases: Cases = {
  createSource: acts('source.create', {
    on: nothing,
    call: (actor, { id }) => createSource(actor, { kind: 'person', name: `Somebody ${id}`, differsFrom: [] }),
  }),
  findSources: acts('source.read', { on: nothing, call: (actor) => findSources(actor, 'har') }),
  sourceList: acts('source.read', { on: nothing, call: (actor) => sourceList(actor, {}) }),
  source: acts('source.read', {
    on: async () => ({ id: await someSource(), belonging: null }),
    call: (actor, { id }) => source(actor, id),
  }),
}
