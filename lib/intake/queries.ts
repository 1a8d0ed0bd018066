/** Reads a text and looks up what of it the newsroom knows. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { searchWords } from '#lib/by-name/search'
import { timeZone } from '#lib/dates/newsroom'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import { validated } from '#lib/input'
import { claimsAndSources, type Offer, sourceNames, tagOffers, toDecide } from '#lib/intake/confirming/offer'
import { type FileToRead, readInThread } from '#lib/intake/documents/in-thread'
import { heading, paragraph, words } from '#lib/intake/documents/nodes'
import type { DocumentText } from '#lib/intake/documents/text-of'
import { fileName, type PastedOpeningInput, pastedOpening } from '#lib/intake/input'
import { phrasesOf } from '#lib/intake/reading/phrases'
import { type Reading, readText } from '#lib/intake/reading/reading'
import { type WirePart, wirePartsOf } from '#lib/intake/reading/wire'
import { message } from '#lib/messages/message'
import { near } from '#lib/sources/make'
import { type FoundSource, findSources } from '#lib/sources/queries'
import { tagsNamed } from '#lib/tags/queries'
import type { TextNode } from '#lib/text/json'
import { searchForm } from '#lib/text/search-form'
import { validateDraft } from '#lib/text/validate'

const mostNear = 4

/** Of the lines of a text, what an agency puts before it: its date, dateline and byline, as they stand there. Empty for any other text. */
export async function wireParts(actor: Actor, input: PastedOpeningInput): Promise<WirePart[]> {
  assertCan(actor, 'article.create')
  const lines = validated(pastedOpening, input)
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date())
  return wirePartsOf(lines, today)
}

/** Reads a text and offers known and new sources and tags for it. Changes nothing. Refuses a text that can't be read. */
export async function offerFor(actor: Actor, raw: string, html: string | null = null): Promise<Offer> {
  assertCan(actor, 'article.create')
  // The day of import as the newsroom’s calendar has it.
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date())
  const reading = readText(raw, { today, ...(html ? { html } : {}) })
  const { attributions, tagSuggestions, parts: _, ...read } = reading
  const phrases = phrasesOf(reading.blocks)
  const wanted = [...tagSuggestions.map(({ name }) => name), ...phrases.keys()]
  const [sources, tags, authors] = await Promise.all([
    nearSources(actor, sourceNames(reading)),
    tagsNamed(actor, wanted),
    authorsIn(reading),
  ])
  return {
    ...read,
    notDone: [...toDecide(reading), ...reading.notDone],
    ...claimsAndSources(attributions, sources),
    tags: tagOffers(tagSuggestions, phrases, tags),
    authors,
  }
}

/** `data` in base64 */
export type ReadForDraft = Pick<DocumentText, 'blocks' | 'notes'> & {
  pictures: { key: string; name: string; data: string }[]
}

/** The text of a file for a draft that is open, with its pictures, each named by the block `image` that stands in its place: nothing is made. Refuses what can't be read, what has no words, and what no text may hold. */
export async function readForDraft(actor: Actor, file: FileToRead): Promise<ReadForDraft> {
  assertCan(actor, 'article.create')
  const name = validated(fileName, file.name)
  const read = await readInThread({ bytes: file.bytes, name }, actor.personId)
  const { headline, standfirst, headlineWords, standfirstWords, blocks, notes, comments, pictures } = read
  const said = (line: string, suggested: TextNode[]) => (suggested.length > 0 ? suggested : words(line))
  const opening = [
    ...(headline === '' ? [] : [heading(2, said(headline, headlineWords))]),
    ...(standfirst === '' ? [] : [paragraph(said(standfirst, standfirstWords))]),
  ]
  if (opening.length + blocks.length === 0) throw new Refusal(message('documents.noWords'))
  const left = comments.length > 0 ? [message('documents.notes.commentsLeft', { count: comments.length })] : []
  const text = { type: 'doc', content: [{ type: 'headline' }, { type: 'standfirst' }, ...opening, ...blocks] }
  return {
    blocks: validateDraft(text).content.slice(2),
    pictures: pictures.map(({ key, name: file, bytes }) => ({
      key,
      name: file,
      data: Buffer.from(bytes).toString('base64'),
    })),
    notes: [...notes, ...left],
  }
}

/** For each name the sources that may be meant by it, the closest first. */
export async function nearSources(actor: Actor, names: readonly string[]): Promise<Map<string, FoundSource[]>> {
  assertCan(actor, 'source.read')
  const rows = await db.$queryRaw<(FoundSource & { asked: string })[]>`
    SELECT asked, s.id, s.name, s.kind::text AS kind
    FROM unnest(${[...names]}::text[], ${names.map(searchForm)}::text[]) AS wanted (asked, form)
    CROSS JOIN LATERAL (
      SELECT id, name, kind FROM "Source"
      WHERE "searchForm" % form AND similarity("searchForm", form) >= ${near}
      ORDER BY similarity("searchForm", form) DESC, name, id
      LIMIT ${mostNear}
    ) s`
  const found = new Map<string, FoundSource[]>()
  for (const { asked, ...source } of rows) found.set(asked, [...(found.get(asked) ?? []), source])
  return found
}

/** `near`: a new source of that name would be taken for this one */
export type MeantSource = FoundSource & { near: boolean }

/** The sources that a name may mean while somebody types it: those of nearly that name, then those that the letters find. */
export async function meantSources(actor: Actor, typed: string): Promise<MeantSource[]> {
  const name = validated(searchWords, typed)
  const alike = (await nearSources(actor, [name])).get(name) ?? []
  const found = await findSources(actor, name)
  const others = found.filter(({ id }) => !alike.some((source) => source.id === id))
  return [
    ...alike.map((source) => ({ ...source, near: true })),
    ...others.map((source) => ({ ...source, near: false })),
  ]
}

/** People of the newsroom that the byline names. */
function authorsIn({ byline }: Reading): Promise<{ id: string; name: string }[]> {
  if (!byline || byline.names.length === 0) return Promise.resolve([])
  return db.$queryRaw`
    SELECT id, name FROM "Person"
    WHERE active AND search_form(name) = ANY(${byline.names.map(searchForm)}::text[])
    ORDER BY name, id
    LIMIT 20`
}
