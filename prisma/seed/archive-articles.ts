/** Invented articles with claims, the evidence under them, and the collaborative document that an editor would open. */
import * as Y from 'yjs'
import type { Profile } from '#lib/generated/prisma/enums'
import type { Details } from '#lib/revisions/details'
import type { EvidenceClaim } from '#lib/revisions/evidence'
import { columnsOf } from '#lib/revisions/stored'
import type { ArticleText, TextNode } from '#lib/text/json'
import { validateText } from '#lib/text/validate'
import { fragmentName } from '#lib/text/ydoc'
import type { World } from './archive-world.ts'
import { type Chance, chance } from './chance.ts'
import { cities, countries, plain, sayings, subjects, verbs } from './world.ts'

type ArchiveClaim = { id: string; attributionId: string; sourceId: string; text: string }

export type ArchiveArticle = {
  id: string
  groupId: string
  revisionId: string
  publicationId: string
  eventId: string
  at: Date
  profile: Profile
  deskId: string
  slug: string
  authorId: string
  editorId: string
  tagIds: string[]
  claims: ArchiveClaim[]
  revision: ReturnType<typeof columnsOf>
  checkpoint: Uint8Array
}

const profiles: Profile[] = [
  'news',
  'news',
  'news',
  'news',
  'brief',
  'analysis',
  'analysis',
  'opinion',
  'explainer',
  'interview',
]
const tenYears = 10 * 365 * 86_400_000

/** The same nodes as a Yjs update, built directly: an archive has many thousands of them. */
function checkpointOf(body: ArticleText): Uint8Array {
  const doc = new Y.Doc()
  const grow = (node: TextNode): Y.XmlElement => {
    const element = new Y.XmlElement(node.type)
    for (const [name, value] of Object.entries(node.attrs ?? {})) element.setAttribute(name, value as string)
    const articles = node.content ?? []
    if (articles.length && articles.every((article) => article.type === 'text')) {
      const text = new Y.XmlText()
      text.applyDelta(
        articles.map((article) => ({
          insert: article.text,
          attributes: Object.fromEntries((article.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}])),
        })),
      )
      element.insert(0, [text])
    } else element.insert(0, articles.map(grow))
    return element
  }
  doc.getXmlFragment(fragmentName).insert(0, body.content.map(grow))
  return Y.encodeStateAsUpdate(doc)
}

const words = (text: string): TextNode => ({ type: 'text', text })

function paragraphs(luck: Chance, world: World, at: Date, claims: ArchiveClaim[]): TextNode[] {
  return Array.from({ length: 4 + luck.below(4) }, (_, index) => {
    const source = luck.pick(world.sources)
    const claim = { id: luck.uuid(at), attributionId: luck.uuid(at), sourceId: source.id, text: luck.pick(sayings) }
    const sentence = [
      words(`${luck.pick(plain)} According to ${source.name}, `),
      { ...words(claim.text), marks: [{ type: 'claim', attrs: { id: claim.id } }] },
      words(`. ${luck.pick(plain)}`),
    ]
    if (index % 2) return { type: 'paragraph', content: [words(`${luck.pick(plain)} ${luck.pick(plain)}`)] }
    claims.push(claim)
    return { type: 'paragraph', content: sentence }
  })
}

function article(world: World, number: number): ArchiveArticle {
  const luck = chance(number * 7_919 + 1)
  const at = new Date(world.until.getTime() - Math.floor(((world.count - number) / world.count) * tenYears))
  const id = () => luck.uuid(at)
  const country = luck.pick(countries)
  const subject = luck.pick(subjects)
  const headline = `${country} ${luck.pick(verbs)} ${subject} as ${luck.pick(cities)} waits`
  const standfirst = `Officials say ${luck.pick(sayings)}; those who live beside it are less sure.`
  const claims: ArchiveClaim[] = []
  const body = validateText({
    type: 'doc',
    content: [
      { type: 'headline', content: [words(headline)] },
      { type: 'standfirst', content: [words(standfirst)] },
      ...paragraphs(luck, world, at, claims),
    ],
  })
  const [profile, desk, author, editor] = [
    luck.pick(profiles),
    luck.pick(world.desks),
    luck.pick(world.people),
    luck.pick(world.editors),
  ]
  const tagIds = [...new Set([luck.pick(world.tags).id, luck.pick(world.tags).id, luck.pick(world.tags).id])]
  const slug = `${country}-${subject}-${number}`.toLowerCase().replaceAll(' ', '-')
  const details: Details = {
    profile,
    deskId: desk.id,
    language: 'en',
    slug,
    authorIds: [author.id],
    tagIds: [...tagIds].sort(),
    mainTagId: tagIds[0] ?? null,
    lead: null,
    notice: null,
    aiUse: null,
  }
  const evidence: EvidenceClaim[] = claims.map((claim) => ({
    claimId: claim.id,
    text: claim.text,
    standing: 'verified',
    attributions: [
      {
        sourceId: claim.sourceId,
        stance: 'supports',
        terms: 'on_the_record',
        publicLabel: null,
        locator: null,
        url: null,
        excerpt: null,
        accessedAt: null,
        files: [],
      },
    ],
  }))
  const named = world.sources.filter(({ id }) => claims.some(({ sourceId }) => sourceId === id))
  const names = {
    desk: desk.name,
    authors: { [author.id]: author.name },
    tags: Object.fromEntries(world.tags.filter(({ id }) => tagIds.includes(id)).map(({ id, name }) => [id, name])),
    sources: Object.fromEntries(named.map(({ id, name, kind }) => [id, { name, kind }])),
  }
  return {
    ...{ id: id(), groupId: id(), revisionId: id(), publicationId: id(), eventId: id() },
    ...{
      at,
      profile,
      deskId: desk.id,
      slug,
      authorId: author.id,
      editorId: editor.id,
      tagIds,
      claims,
    },
    revision: columnsOf({ text: body, evidence, details }, names),
    checkpoint: checkpointOf(body),
  }
}

/** The pieces of these numbers, oldest first. */
export function articles(world: World, from: number, to: number): ArchiveArticle[] {
  return Array.from({ length: to - from }, (_, index) => article(world, from + index))
}
