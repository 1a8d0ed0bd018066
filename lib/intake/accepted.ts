/** An offer taken as it stands: what the import page begins with, and what the command line makes. */
import type { Actor } from '#lib/auth/actor'
import type { ConfirmedImportInput } from '#lib/intake/input'
import type { Offer } from '#lib/intake/offer'

/** Who is named as author: those of the newsroom in the byline; without a byline, whoever brings the text in. */
export function authorIdsFor(offer: Pick<Offer, 'authors' | 'byline'>, actor: Pick<Actor, 'personId'>): string[] {
  return offer.byline ? offer.authors.map(({ id }) => id) : [actor.personId]
}

/** The desk of somebody who has one; null for everybody else. */
export const deskIdFor = ({ deskIds }: Pick<Actor, 'deskIds'>): string | null =>
  deskIds.length === 1 ? (deskIds[0] ?? null) : null

/** Every source and the chosen tags, no new tags. Where the words can't tell a language, `language` says it. */
export function accepted(offer: Offer, actor: Actor, language: string, file: string | null): ConfirmedImportInput {
  const tags = offer.tags.flatMap(({ known, chosen }) => (known && chosen ? [{ known: known.id }] : []))
  return {
    profile: offer.profile ?? 'news',
    deskId: deskIdFor(actor),
    language: offer.language.code ?? language,
    authorIds: authorIdsFor(offer, actor),
    headline: offer.headline ?? '',
    standfirst: offer.standfirst ?? '',
    dateline: offer.dateline?.words ?? '',
    byline: offer.byline?.words ?? '',
    date: offer.date?.iso ?? null,
    file: file ?? '',
    blocks: offer.blocks.length > 0 ? offer.blocks : [{ kind: 'paragraph', text: '' }],
    sources: offer.sources.map(({ name, kind, known, similar }) =>
      known ? { known: known.id } : { fresh: { name, kind, differsFrom: similar.map(({ id }) => id) } },
    ),
    claims: offer.claims.map(({ block, words, leansOn }) => ({
      block,
      words,
      sources: leansOn.map(({ source }) => source),
    })),
    tags,
    mainTag: tags.length > 0 ? 0 : null,
  }
}
