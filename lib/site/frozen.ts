/**
 * A publication as it was frozen: its text, what its claims rest on, and who signed it, by the names of then. A revision from before names
 * were frozen goes by today's. Addresses are always today's, so that links lead somewhere.
 */
import type { FrozenContent } from '#lib/revisions/content'
import { toldAiUse } from '#lib/site/ai-use'
import { numberedClaims, type PublicSource, type ShownAttachment } from '#lib/site/claims'

type Author = { id: string; name: string; slug: string }

/** The sources that a publication names; nobody else is named to readers. */
export const namedSelect = { select: { source: { select: { id: true, name: true, slug: true, kind: true } } } } as const

type Published = {
  attachments: readonly ShownAttachment['file'][]
  sources: readonly { source: PublicSource }[]
  authors: readonly { person: Author }[]
}

export function asFrozen(
  { text, evidence, details, names }: FrozenContent,
  { sources, authors, attachments }: Published,
) {
  const named = sources.map(({ source }) => ({ ...source, ...names.sources[source.id] }))
  return {
    text,
    aiUse: toldAiUse(details.aiUse),
    claims: numberedClaims(text, evidence, named, attachments),
    authors: authors.map(({ person }) => ({ ...person, name: names.authors[person.id] ?? person.name })),
  }
}
