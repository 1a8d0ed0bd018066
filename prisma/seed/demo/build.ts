/** One demo piece as rows: its draft, its claims, the steps that it has taken, and what readers see of it. */

import { leadColumns as leadOfArticle } from '#lib/articles/details'
import type { FrozenLead } from '#lib/media/frozen-picture'
import type { LeadPicture } from '#lib/media/lead'
import { tagsChanged } from '#lib/publications/changed-tags'
import { leadColumns } from '#lib/publications/lead-columns'
import type { RevisionContent, RevisionNames } from '#lib/revisions/content'
import type { Details } from '#lib/revisions/details'
import { namedSourceIds, shownFileIds } from '#lib/revisions/evidence'
import { filesOf } from '#lib/revisions/files'
import { columnsOf } from '#lib/revisions/stored'
import { filesIn } from '#lib/text/files-in'
import type { ArticleText } from '#lib/text/json'
import { newId } from '#lib/text/new-id'
import { textToUpdate } from '#lib/text/ydoc'
import { written } from './article.ts'
import { evidenceOf } from './evidence.ts'
import { toldWith, withFormer } from './former.ts'
import { before, checkerOf, editorOf, type Known, wanted } from './known.ts'
import type { Pictured } from './piece.ts'
import type { DatedArticle } from './pieces.ts'
import { remarked } from './remarks.ts'
import type { Rows } from './rows.ts'
import { withSentBack } from './sent-back.ts'
import { logged } from './sittings.ts'
import { stepsTo } from './steps.ts'
import { withSuggestions } from './suggestions.ts'

/** Hours from the decision to schedule to the moment decided on */
const untilScheduled = 20

/** `groups` ties translations together by the slug of the first; the first comes first. */
export function rowsOf(article: DatedArticle, known: Known, groups: Map<string, string>): Rows {
  const { slug, at, state, profile, language } = article
  const id = () => newId(at.getTime())
  const [articleId, revisionId, publicationId] = [id(), id(), id()]
  const { details, names } = detailsOf(article, known)
  const { deskId, authorIds, tagIds, mainTagId } = details
  const authorId = authorIds[0] ?? ''
  const { text, claims } = written(article, id, saidOf(known))
  const lead = article.lead && leadOf(article.lead, known)
  const { evidence, ...evidenceRows } = evidenceOf(article, claims, known, { articleId, authorId })
  const inText = filesIn(text)
  const aiUse = article.ai ?? null
  const notice = article.notice && toldWith(article.notice, { text, evidence })
  const content: RevisionContent = { text, evidence, details: { ...details, lead: lead?.said ?? null, notice, aiUse } }
  const files = filesOf(content)
  const sourceIds = namedSourceIds(evidence)
  const frozen = { ...names, sources: namesOf(sourceIds, known) }
  const columns = columnsOf(content, frozen)
  const { headline, standfirst, wordCount } = columns
  const [editorId, translated] = [editorOf(article.desk, known), groups.get(article.translates ?? '')]
  const translationGroupId = translated ?? id()
  groups.set(slug, translationGroupId)
  const steps = stepsTo(state, at, article.comment, article.waited)
  const submittedAt = steps.find(({ move }) => move === 'submit')?.at
  const submitted = submittedAt ? revisionId : null
  const card = { profile, language, slug, headline, standfirst, wordCount }
  const shown = state === 'published'
  const tagRows = tagIds.map((tagId) => ({ tagId, main: tagId === mainTagId }))
  const authorRows = authorIds.map((personId, position) => ({ personId, position }))
  const publication = { publicationId, firstPublishedAt: at }
  const log = article.sittings.length > 0 ? logged(text, article.sittings, { articleId, at }, known) : unlogged(text)
  const { draft: commented, rows: remarkRows } = remarked(article.remarks, { articleId, at, draft: log.start }, known)
  const draft = withSuggestions(article.suggestions, { at, draft: commented }, known)
  const rows: Rows = {
    ...evidenceRows,
    ...remarkRows,
    ...log.rows,
    groups: translated ? [] : [{ id: translationGroupId }],
    articles: [
      {
        ...{ id: articleId, profile, deskId, language, slug, slugByHand: true, translationGroupId },
        ...{ createdById: authorId, createdAt: before(at, 5) },
        ...leadOfArticle(lead?.said ?? null),
        ...(article.trashed && { trashedAt: before(at, -1), trashedById: authorId }),
        aiUse: aiUse ?? {},
      },
    ],
    authors: authorRows.map((row) => ({ articleId, ...row })),
    tags: tagRows.map((row) => ({ articleId, ...row })),
    revisions: submittedAt
      ? [{ id: revisionId, articleId, number: 1, createdById: authorId, createdAt: submittedAt, ...columns }]
      : [],
    drafts: [
      {
        ...{ articleId, state, stateSince: at, changedAt: at, revisionId: submitted, checkpoint: draft },
        ...{ headline, standfirst, text: columns.text, wordCount, schemaVersion: columns.textVersion },
        openSuggestions: article.suggestions.length,
        scheduledFor: state === 'scheduled' ? before(at, -untilScheduled) : null,
      },
    ],
    draftMedia: inText.map((fileId) => ({ articleId, fileId })),
    revisionMedia: submittedAt ? toldOf(files, known).map((file) => ({ revisionId, ...file })) : [],
    publicationMedia: shown ? files.map((fileId) => ({ publicationId, fileId })) : [],
    withdrawals: article.away
      ? [
          {
            ...{ articleId, at: before(at, -article.away.hours), personId: wanted(known.people, 'mirela').id },
            ...{ text: article.away.text, cause: article.away.cause },
          },
        ]
      : [],
    questions: article.question
      ? [{ articleId, text: article.question, askedById: checkerOf(known), askedAt: at }]
      : [],
    events: [
      ...steps.map((step) => ({
        ...{ ...step, articleId, revisionId: submitted },
        personId: step.move === 'submit' ? authorId : editorId,
      })),
      ...(article.trashed
        ? [{ articleId, move: 'trash' as const, from: state, to: state, personId: authorId, at: before(at, -1) }]
        : []),
    ],
    publications: shown
      ? [
          {
            ...{ ...card, id: publicationId, articleId, revisionId, number: 1, deskId: deskId ?? '' },
            ...{ publishedAt: at, firstPublishedAt: at, publishedById: editorId },
            pictures: shownIn(inText, known),
            attachments: shownIn(shownFileIds(evidence), known),
            ...(lead && leadColumns(lead.shown)),
          },
        ]
      : [],
    publicationAuthors: shown ? authorRows.map((row) => ({ ...publication, ...row })) : [],
    publicationTags: shown ? tagRows.map((row) => ({ ...publication, ...row })) : [],
    publicationSources: shown ? sourceIds.map((sourceId) => ({ ...publication, sourceId })) : [],
    pages: shown ? tagsChanged(articleId, [{ deskId: deskId ?? '', authorIds, tagIds, sourceIds }]) : [],
    coverages: [],
    entries: [],
    corrections: [],
  }
  if (article.sentBack) return withSentBack(rows, article.sentBack, { content, names: frozen, at, editorId })
  return article.notice ? withFormer(rows, article.notice, { content, names: frozen, at }) : rows
}

const unlogged = (text: ArticleText) => ({ start: textToUpdate(text), rows: { updates: [], contributors: [] } })

function detailsOf(
  article: DatedArticle,
  known: Known,
): { details: Omit<Details, 'lead' | 'notice' | 'aiUse'>; names: Omit<RevisionNames, 'sources'> } {
  const desk = wanted(known.desks, article.desk)
  const authors = article.authors.map((key) => wanted(known.people, key))
  const tags = article.tags.map((key) => wanted(known.tags, key))
  const { profile, language, slug } = article
  return {
    details: {
      ...{ profile, deskId: desk.id, language, slug, authorIds: authors.map(({ id }) => id) },
      ...{ tagIds: tags.map(({ id }) => id).sort(), mainTagId: tags[0]?.id ?? null },
    },
    names: {
      desk: desk.name,
      authors: Object.fromEntries(authors.map(({ id, name }) => [id, name])),
      tags: Object.fromEntries(tags.map(({ id, name }) => [id, name])),
    },
  }
}

const saidOf = ({ pictures }: Known) => new Map([...pictures].map(([key, { lead, id }]) => [key, { ...lead, id }]))

/** What the library says of these files */
const toldOf = (files: readonly string[], { pictures }: Known) =>
  [...pictures.values()].flatMap(({ id, shown: { credit, copyright, licence } }) =>
    files.includes(id) ? [{ fileId: id, credit, copyright, licence }] : [],
  )

const shownIn = (files: readonly string[], { pictures }: Known) =>
  [...pictures.values()].filter(({ id }) => files.includes(id)).map(({ shown }) => shown)

/** What this piece says of it, and what readers see; null where it was not drawn. */
function leadOf({ key, alt, caption }: Pictured, { pictures }: Known): { said: LeadPicture; shown: FrozenLead } | null {
  const picture = pictures.get(key)
  if (!picture) return null
  const words = { alt: alt ?? picture.lead.alt, caption: caption ?? picture.lead.caption }
  return { said: { ...picture.lead, ...words }, shown: { ...picture.shownLead, ...words } }
}

function namesOf(sourceIds: readonly string[], { sources }: Known): RevisionNames['sources'] {
  const named = [...sources.values()].filter(({ id }) => sourceIds.includes(id))
  return Object.fromEntries(named.map(({ id, name, kind }) => [id, { name, kind }]))
}
