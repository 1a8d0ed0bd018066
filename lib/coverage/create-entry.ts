/** A step: an entry of a coverage is made, with its claims and their source. */
import { createArticleIn } from '#lib/articles/create'
import type { Actor } from '#lib/auth/actor'
import { entryText, type TypedEntry } from '#lib/coverage/entry-text'
import type { Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { commaList } from '#lib/messages/list'
import { message } from '#lib/messages/message'
import { holdCoverage, openingWords } from '#lib/publications/coverage'
import { guessKind } from '#lib/sources/guess-kind'
import { makeSource } from '#lib/sources/make'
import type { FoundSource } from '#lib/sources/queries'
import { newId } from '#lib/text/new-id'
import { searchForm } from '#lib/text/search-form'
import { slugOf } from '#lib/text/slug'
import { assertCanOn } from '#lib/workflow/belonging'

/** Gives its id: `id`, where one is given, and then twice is once. Refuses what is no coverage, one that has ended, and a source that may be one of several. */
export async function createEntryIn(
  tx: Tx,
  actor: Actor,
  coverageId: string,
  { id, source, ...typed }: TypedEntry & { source: string; id?: string | undefined },
): Promise<string> {
  await assertCanOn(tx, actor, 'coverage.write', coverageId)
  const { profile, deskId, language, within } = await tx.article.findUniqueOrThrow({
    where: { id: coverageId },
    select: { profile: true, deskId: true, language: true, within: { select: { articleId: true } } },
  })
  if (profile !== 'live' || within) throw new Refusal(message('coverage.notOne'))
  await tx.coverage.createMany({ data: [{ articleId: coverageId }], skipDuplicates: true })
  await holdCoverage(tx, coverageId)
  if (id && (await isThere(tx, actor, coverageId, id))) return id
  const { endedAt } = await tx.coverage.findUniqueOrThrow({ where: { articleId: coverageId } })
  if (endedAt) throw new Refusal(message('coverage.ended'))
  const sourceId = source === '' ? null : await sourceCalled(tx, actor, source)
  const { text, claims } = entryText(typed, sourceId ? () => newId(Date.now()) : null)
  const address = slugOf(typed.headline || openingWords(typed.text))
  const articleId = await createArticleIn(tx, actor, {
    ...{ profile: 'brief', deskId, language, text, authorIds: [actor.personId], tagIds: [], mainTagId: null },
    ...(address && { slug: address }),
    ...(id && { id }),
  })
  await tx.article.update({ where: { id: articleId }, data: { coverageId }, select: { id: true } })
  await tx.claim.createMany({
    data: claims.map(({ id, words }) => ({ id, articleId, text: words, createdById: actor.personId })),
  })
  if (sourceId)
    await tx.attribution.createMany({
      data: claims.map(({ id: claimId }) => ({ claimId, sourceId, createdById: actor.personId })),
    })
  return articleId
}

/** Whether this entry came before, as when the answer got lost on its way. Refuses an id that is anything else's. */
async function isThere(tx: Tx, actor: Actor, coverageId: string, id: string): Promise<boolean> {
  const there = await tx.article.findUnique({ where: { id }, select: { coverageId: true, createdById: true } })
  if (there && (there.coverageId !== coverageId || there.createdById !== actor.personId)) throw new NotFound()
  return there !== null
}

/** The source of this name, or a new one. Refuses a name that several have, unless one alone has it spelt just so. */
async function sourceCalled(tx: Tx, actor: Actor, name: string): Promise<string> {
  const known = await tx.$queryRaw<(FoundSource & { description: string })[]>`
    SELECT id, name, kind::text AS kind, description FROM "Source"
    WHERE "searchForm" = ${searchForm(name)} ORDER BY (name = ${name}) DESC, id LIMIT 8`
  const spelt = known.filter((source) => source.name === name)
  const meant = spelt.length > 0 ? spelt : known
  if (meant.length > 1)
    throw new Refusal(
      message('coverage.severalSources', {
        sources: commaList(
          meant.map((source) =>
            message('sources.named', {
              name: source.description ? `${source.name}: ${source.description}` : source.name,
              kind: message(`sources.kind.${source.kind}`),
            }),
          ),
        ),
      }),
    )
  if (meant[0]) return meant[0].id
  const kind = guessKind(name) ?? 'person'
  const made = { kind, name, description: '', url: null, reliability: 'F' as const, differsFrom: [] }
  return (await makeSource(tx, actor, made)).id
}
