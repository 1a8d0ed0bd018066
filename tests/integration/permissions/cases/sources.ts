import { db } from '#lib/db'
import { createSource, makeSource } from '#lib/sources/commands'
import { newSource } from '#lib/sources/input'
import { findSources, source, sourceList } from '#lib/sources/queries'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { nothing } from '../records.ts'

const known: Make<Record> = async () => {
  const slug = crypto.randomUUID()
  return { id: (await db.source.create({ data: { kind: 'outlet', name: slug, slug } })).id, belonging: null }
}
const unknown = () => ({ kind: 'outlet' as const, name: crypto.randomUUID() })

export const cases: Cases = {
  findSources: acts('source.read', { on: nothing, call: (actor) => findSources(actor, 'Harbour') }),
  sourceList: acts('source.read', { on: nothing, call: (actor) => sourceList(actor, {}) }),
  source: acts('source.read', { on: known, call: (actor, { id }) => source(actor, id) }),
  createSource: acts('source.create', { on: nothing, call: (actor) => createSource(actor, unknown()) }),
  makeSource: acts('source.create', {
    on: nothing,
    call: (actor) => db.$transaction((tx) => makeSource(tx, actor, newSource.parse(unknown()))),
  }),
}
