/** Makes a draft of what a person confirmed: text, claims, sources, tags and event together, or nothing at all. */
import { createArticleIn } from '#lib/articles/create'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { revalidateSession } from '#lib/auth/revalidate-session'
import { bringComments } from '#lib/comments/bring'
import { newsroomDates, timeZone } from '#lib/dates/newsroom'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validated } from '#lib/input'
import { draftText } from '#lib/intake/confirming/draft-text'
import { draftOfDocument, plainLines } from '#lib/intake/documents/draft'
import { type FileToRead, readInThread } from '#lib/intake/documents/in-thread'
import { withFiles } from '#lib/intake/documents/pictures'
import type { DocumentText } from '#lib/intake/documents/text-of'
import { type ConfirmedImport, type ConfirmedImportInput, confirmedImport, fileName } from '#lib/intake/input'
import { isOfMissingPictures, picturesTaken, type SentPicture, sendPictures } from '#lib/intake/pictures'
import { offerFor } from '#lib/intake/queries'
import { type Message, message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { momentsMeant } from '#lib/schedules/moments'
import { makeSource } from '#lib/sources/make'
import { makeTag } from '#lib/tags/make'
import { newId } from '#lib/text/new-id'
import { validateDraft } from '#lib/text/validate'

/** Hundreds of new sources and a long text take a while. */
const longest = { timeout: 30_000 }

/** Gives the id of the new article. Refuses, and leaves nothing behind, where a source or tag is not there or has a double, or a claim's words are gone. */
export async function importArticle(actor: Actor, input: ConfirmedImportInput): Promise<string> {
  assertCan(actor, 'article.create')
  const given = validated(confirmedImport, input)
  const claims = given.claims.map((claim) => ({ ...claim, id: newId(Date.now()) }))
  const text = draftText(given, claims)
  const embargoUntil = endOfEmbargo(given)
  return db.$transaction(async (tx) => {
    const tagIds = await tagsIn(tx, actor, given)
    const sourceIds = await sourcesIn(tx, actor, given)
    const articleId = await createArticleIn(tx, actor, {
      profile: given.profile,
      deskId: given.deskId,
      language: given.language,
      text,
      authorIds: [...new Set(given.authorIds)],
      tagIds: [...new Set(tagIds)],
      mainTagId: given.mainTag === null ? null : (tagIds[given.mainTag] ?? null),
      embargoUntil,
    })
    await tx.claim.createMany({
      data: claims.map(({ id, words }) => ({ id, articleId, text: words, createdById: actor.personId })),
    })
    await tx.attribution.createMany({
      data: claims.flatMap(({ id: claimId, sources }) =>
        [...new Set(sources.map((index) => sourceIds[index] ?? ''))].map((sourceId) => ({
          claimId,
          sourceId,
          createdById: actor.personId,
        })),
      ),
    })
    await recordImport(tx, actor, articleId, origin(given, embargoUntil))
    return articleId
  }, longest)
}

async function recordImport(tx: Tx, actor: Actor, articleId: string, reason: string): Promise<void> {
  await tx.workflowEvent.create({
    data: { articleId, move: 'import', from: null, to: 'draft', personId: actor.personId, reason },
  })
}

export type ImportedFile = { id: string; headline: string; notes: Message[] }

/** A file that was read: its pictures are on their way into the library. Plain data, without their bytes. */
export type OpenedFile = { name: string; document: DocumentText; pictures: SentPicture[] }

/** Reads a file that is to become a draft, and sends its pictures to the library. Refuses what can't be read, and what has no words. */
export async function openDocument(actor: Actor, file: FileToRead): Promise<OpenedFile> {
  assertCan(actor, 'article.create')
  const name = validated(fileName, file.name)
  const { pictures, ...document } = await readInThread({ bytes: file.bytes, name }, actor.personId)
  if (plainLines(document) === '')
    throw new Refusal(message(document.notes.length > 0 ? 'documents.noWords' : 'intake.noLetter'))
  return { name, document: { ...document, pictures: [] }, pictures: await sendPictures(actor, pictures) }
}

/**
 * Makes a draft of a file that was read, with its formatting, once its pictures are in the library or refused; `meanwhile` is done until then.
 * Headline, byline, date, language and embargo are told from its words. Its comments become comments, its tracked changes suggestions by the
 * reviewers whom it names. `language` is for texts whose words can't tell it; without one it is the newsroom's. Sources and tags are for a person
 * to confirm: none is made. Pictures that are missing are told in the notes, and on record with the import.
 */
export async function draftOfOpened(
  actor: Actor,
  opened: OpenedFile,
  language: string | null = null,
  meanwhile: () => Promise<unknown> = aMoment,
): Promise<ImportedFile> {
  assertCan(actor, 'article.create')
  const pictures = await picturesTaken(actor, opened.pictures, meanwhile)
  const document = {
    ...opened.document,
    blocks: withFiles(opened.document.blocks, opened.pictures, pictures.files),
    notes: [...pictures.notes, ...opened.document.notes],
  }
  const draft = draftOfDocument(document, await offerFor(actor, plainLines(document)), actor, opened.name, language)
  const { text, comments, notes, ...given } = draft
  const embargoUntil = endOfEmbargo(given)
  const missing = document.notes.filter(isOfMissingPictures)
  const { id, taken } = await db.$transaction(async (tx) => {
    // Its pictures took minutes: whoever was signed out since, or may make none any more, makes none.
    const now = await revalidateSession(tx, actor)
    const articleId = await createArticleIn(tx, now, {
      profile: given.profile,
      deskId: given.deskId,
      language: given.language,
      text: validateDraft(text),
      authorIds: [...new Set(given.authorIds)],
      tagIds: [],
      mainTagId: null,
      embargoUntil,
    })
    await recordImport(tx, now, articleId, origin(given, embargoUntil, missing))
    const { createdAt } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { createdAt: true } })
    return {
      id: articleId,
      taken: await bringComments(tx, now, { articleId, madeAt: createdAt }, comments),
    }
  }, longest)
  return { id, headline: given.headline, notes: [...notes, ...takenOver(taken, comments.length)] }
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 500))

/** Both at once. */
export async function importDocument(
  actor: Actor,
  file: FileToRead,
  language: string | null = null,
  meanwhile: () => Promise<unknown> = aMoment,
): Promise<ImportedFile> {
  return draftOfOpened(actor, await openDocument(actor, file), language, meanwhile)
}

function takenOver(taken: number, brought: number): Message[] {
  const lost = brought - taken
  return [
    ...(taken > 0 ? [message('documents.notes.comments', { count: taken })] : []),
    ...(lost > 0 ? [message('documents.notes.commentsLost', { count: lost })] : []),
  ]
}

/** Where clocks show the time twice, the later: rather an hour too late than one too early. Refuses a time that they never show. */
function endOfEmbargo({ embargo }: Pick<ConfirmedImport, 'embargo'>): Date | null {
  const last = embargo === null ? null : momentsMeant(timeZone, embargo).at(-1)
  return last ? new Date(last.moment) : null
}

async function sourcesIn(tx: Tx, actor: Actor, { sources }: ConfirmedImport): Promise<string[]> {
  const known = sources.flatMap((source) => ('known' in source ? [source.known] : []))
  const there = await tx.source.count({ where: { id: { in: known } } })
  if (there < new Set(known).size) throw new NotFound(message('intake.sourceGone'))
  const ids: string[] = []
  for (const source of sources) {
    if ('known' in source) ids.push(source.known)
    else ids.push((await makeSource(tx, actor, { ...source.fresh, description: '', url: null, reliability: 'F' })).id)
  }
  return ids
}

async function tagsIn(tx: Tx, actor: Actor, { tags }: ConfirmedImport): Promise<string[]> {
  const ids: string[] = []
  for (const tag of tags) {
    if ('known' in tag) ids.push(tag.known)
    else ids.push((await makeTag(tx, actor, { ...tag.fresh, description: '', parentId: null, aliases: [] })).id)
  }
  return ids
}

/** In characters: a file may name hundreds of pictures */
const longestOrigin = 2000

/** Facts that the text gives about itself and that no column holds: they are recorded with the event, in the newsroom's language. */
function origin(
  { file, date, byline }: Pick<ConfirmedImport, 'file' | 'date' | 'byline'>,
  embargoUntil: Date | null,
  missing: readonly Message[] = [],
): string {
  const said = [
    file ? message('intake.origin.file', { file }) : message('intake.origin.pasted'),
    ...(date ? [message('intake.origin.dated', { date })] : []),
    ...(byline ? [message('intake.origin.byline', { byline })] : []),
    ...(embargoUntil ? [message('articles.embargoUntil', { until: newsroomDates.moment(embargoUntil) })] : []),
    ...missing,
  ]
    .map(inNewsroomLanguage)
    .join(' ')
  return said.length > longestOrigin ? `${said.slice(0, longestOrigin)} …` : said
}
