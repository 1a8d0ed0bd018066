import type { Document, LeftOutKind, PlacedComment } from '#lib/intake/documents/document'
import { documentLimits } from '#lib/intake/documents/limits'
import type { SettledChanges } from '#lib/intake/documents/settle'
import { type Message, message } from '#lib/messages/message'

const leftOutNotes: Record<LeftOutKind, (count: number) => Message> = {
  equations: (count) => message('documents.notes.equations', { count }),
  objects: (count) => message('documents.notes.objects', { count }),
  contents: (count) => message('documents.notes.contents', { count }),
  hidden: (count) => message('documents.notes.hidden', { count }),
  structure: (count) => message('documents.notes.structure', { count }),
  formatting: (count) => message('documents.notes.formatting', { count }),
  comments: (count) => message('documents.notes.commentsLost', { count }),
  scripts: (count) => message('documents.notes.scripts', { count }),
}

/** What is to be said of a document once it is a text. */
export function notesFor(
  document: Document,
  { suggestions, names: reviewers, beyond }: SettledChanges,
  comments: readonly PlacedComment[],
): Message[] {
  const { leftOut } = document
  const lost = document.comments.filter(({ words: said }) => said.trim() !== '').length - comments.length
  return [
    ...document.notes,
    ...picturesLeft(document),
    ...(suggestions > 0 ? [suggestionsNote(suggestions, reviewers)] : []),
    ...(beyond > 0
      ? [message('documents.notes.changesBeyond', { count: beyond, most: documentLimits.suggestions })]
      : []),
    ...Object.entries(leftOut).map(([kind, count]) => leftOutNotes[kind as LeftOutKind](count ?? 0)),
    ...(lost > 0 ? [message('documents.notes.commentsLost', { count: lost })] : []),
  ]
}

/** Of pictures that are left out, how many, which, and why. */
function picturesLeft({ pictures, drawn, remote }: Pick<Document, 'pictures' | 'drawn' | 'remote'>): Message[] {
  const told = (all: readonly string[]) => ({ count: all.length, names: named(namesOf(all)) })
  const names = namesOf(pictures)
  return [
    ...(names.length > 0 ? [message('documents.notes.pictures', told(pictures))] : []),
    ...(pictures.length > 0 && names.length === 0
      ? [message('documents.notes.picturesUnnamed', { count: pictures.length })]
      : []),
    ...(drawn.length > 0 ? [message('documents.notes.picturesDrawn', told(drawn))] : []),
    ...(remote.length > 0 ? [message('documents.notes.picturesRemote', told(remote))] : []),
  ]
}

const namesOf = (all: readonly string[]) => all.filter((name) => name !== '').slice(0, documentLimits.pictures)

const suggestionsNote = (count: number, reviewers: readonly string[]): Message =>
  reviewers.length > 0
    ? message('documents.notes.suggestions', { count, names: named(reviewers) })
    : message('documents.notes.suggestionsUnnamed', { count })

const named = (names: readonly string[]): Message[] =>
  names.map((name, at) =>
    message(at < names.length - 1 ? 'documents.notes.nameAndMore' : 'documents.notes.name', {
      name: name.slice(0, 120),
    }),
  )
