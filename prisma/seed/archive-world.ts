/** Who and what an archive is about: desks, people, tags and sources, as many as its size deserves. */
import type { Role, SourceKind, TagKind } from '#lib/generated/prisma/enums'
import { slugOf } from '#lib/text/slug'
import { type Chance, chance } from './chance.ts'
import { bodies, cities, countries, desks, firstNames, lastNames, outlets, subjects } from './world.ts'

export type World = {
  count: number
  until: Date
  desks: { id: string; name: string; slug: string; description: string }[]
  people: { id: string; email: string; name: string; slug: string; bio: string; role: Role }[]
  editors: { id: string }[]
  tags: { id: string; aliasId: string; kind: TagKind; name: string; slug: string }[]
  sources: { id: string; kind: SourceKind; name: string; slug: string }[]
}

/** Every name of the two lists, in a mixed order, with numbers from the second round on. */
function names(luck: Chance, firsts: readonly string[], seconds: readonly string[], count: number): string[] {
  const pairs = firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`))
  for (let at = pairs.length - 1; at > 0; at -= 1) {
    const other = luck.below(at + 1)
    ;[pairs[at], pairs[other]] = [pairs[other] ?? '', pairs[at] ?? '']
  }
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / pairs.length)
    return `${pairs[at % pairs.length]}${round ? ` ${round + 1}` : ''}`
  })
}

export function invent(count: number, until: Date): World {
  const luck = chance(count)
  const id = () => luck.uuid(until)
  const writers = Math.max(12, Math.min(240, Math.round(count / 300)))
  const people = names(luck, firstNames, lastNames, writers).map((name, at) => ({
    id: id(),
    email: `archive-${at}@example.org`,
    name,
    slug: `archive-${slugOf(name)}`,
    bio: '',
    role: (at % 12 === 0 ? 'editor' : 'reporter') as Role,
  }))
  const topics = names(luck, countries, subjects, Math.max(40, Math.min(2_000, Math.round(count / 40))))
  const tags = topics.map((name) => ({
    id: id(),
    aliasId: id(),
    kind: 'topic' as TagKind,
    name,
    slug: `archive-${slugOf(name)}`,
  }))
  const voices = Math.max(60, Math.min(8_000, Math.round(count / 10)))
  const sources = [
    ...names(luck, lastNames, firstNames, Math.ceil(voices / 2)).map((name) => ({
      kind: 'person' as SourceKind,
      name,
    })),
    ...names(luck, countries, bodies, Math.ceil(voices / 4)).map((name) => ({
      kind: 'organisation' as SourceKind,
      name,
    })),
    ...names(luck, cities, outlets, Math.ceil(voices / 4)).map((name) => ({ kind: 'outlet' as SourceKind, name })),
  ].map((source) => ({ ...source, id: id(), slug: `archive-${slugOf(source.name)}` }))
  return {
    count,
    until,
    desks: desks.map((desk) => ({ ...desk, id: id(), name: `${desk.name} archive`, slug: `archive-${desk.slug}` })),
    people,
    editors: people.filter((one) => one.role === 'editor'),
    tags,
    sources,
  }
}
