/** The evidence of an article as readers may see it: numbered in reading order, and nobody named who spoke on other terms. */
import type { SourceKind, Stance, Standing, Terms } from '#lib/generated/prisma/enums'
import type { EvidenceAttribution, EvidenceClaim } from '#lib/revisions/evidence'
import type { ShownFile } from '#lib/site/files'
import type { ShownPicture } from '#lib/site/pictures'
import { claimsIn } from '#lib/text/claims'
import { type ArticleText, type TextNode, walk } from '#lib/text/json'
import { webAddress } from '#lib/text/web-address'

export type PublicSource = { id: string; name: string; slug: string; kind: SourceKind }

/** A file that is shown with a claim, as it was frozen, and what it shows */
export type ShownAttachment = { alt: string; file: ShownPicture | ShownFile }

/** Somebody who stands behind a claim, or against it: by name, or by what readers are told instead. */
export type NamedWitness = {
  source: PublicSource
  stance: Stance
  locator: string | null
  url: string | null
  excerpt: string | null
  accessedAt: Date | null
  /** What bears it out, as far as the newsroom shows it */
  files: ShownAttachment[]
}
export type UnnamedWitness = {
  label: string
  stance: Stance
  terms: Exclude<Terms, 'on_the_record' | 'off_the_record'>
}
export type Witness = NamedWitness | UnnamedWitness

/** A claim and the number that stands at it */
export type Numbered = { number: number; id: string }
export type NumberedClaim = Numbered & { words: string; standing: Standing; witnesses: Witness[] }

/**
 * The claims of a text that there is something to tell about, numbered from 1 in reading order.
 * `named` holds the sources that this publication names; whoever is not among them is not named here either.
 */
export function numberedClaims(
  text: ArticleText,
  evidence: readonly EvidenceClaim[],
  named: readonly PublicSource[],
  attached: readonly ShownAttachment['file'][] = [],
): NumberedClaim[] {
  const files = new Map(attached.map((file) => [file.id, file]))
  const sources = new Map(named.map((source) => [source.id, source]))
  const held = new Map(evidence.map((claim) => [claim.claimId, claim]))
  return claimsIn(text)
    .map(({ id, text: words }) => {
      const claim = held.get(id)
      const witnesses = (claim?.attributions ?? []).flatMap((attribution) => witness(attribution, sources, files))
      return { id, words, standing: claim?.standing ?? 'unverified', witnesses }
    })
    .filter((claim) => claim.witnesses.length > 0 || claim.standing !== 'unverified')
    .map((claim, index) => ({ number: index + 1, ...claim }))
}

function witness(
  attribution: EvidenceAttribution,
  sources: ReadonlyMap<string, PublicSource>,
  attached: ReadonlyMap<string, ShownAttachment['file']>,
): Witness[] {
  const { stance, terms, publicLabel } = attribution
  if (terms === 'off_the_record') return []
  // Where, when and in which words somebody spoke, and what she gave, can tell who it was.
  if (terms !== 'on_the_record') return publicLabel?.trim() ? [{ label: publicLabel, stance, terms }] : []
  const source = sources.get(attribution.sourceId)
  if (!source) return []
  const { locator, excerpt } = attribution
  const accessedAt = attribution.accessedAt ? new Date(attribution.accessedAt) : null
  const files = attribution.files.flatMap(({ fileId, alt, shown }) => {
    const file = shown ? attached.get(fileId) : undefined
    return file && alt !== null ? [{ alt, file }] : []
  })
  return [{ source, stance, locator, url: webAddress(attribution.url), excerpt, accessedAt, files }]
}

export const isNamed = (one: Witness): one is NamedWitness => 'source' in one

/** The named sources of an article, each once, in the order in which they are first leaned on. */
export function namedSources(claims: readonly NumberedClaim[]): PublicSource[] {
  const all = claims.flatMap((claim) => claim.witnesses.filter(isNamed).map((one) => one.source))
  return [...new Map(all.map((source) => [source.id, source])).values()]
}

/** How an article stands, in numbers. Unnamed sources count by what readers are told, so that no number gives one away. */
export function tally(claims: readonly NumberedClaim[]) {
  const unnamed = new Set(
    claims.flatMap((claim) => claim.witnesses.flatMap((one) => (isNamed(one) ? [] : [one.label]))),
  )
  const standing = (wanted: Standing) => claims.filter((claim) => claim.standing === wanted).length
  return {
    claims: claims.length,
    named: namedSources(claims).length,
    unnamed: unnamed.size,
    verified: standing('verified'),
    disputed: standing('disputed'),
    false: standing('false'),
    unverified: standing('unverified'),
  }
}

/** The nodes in which the words of numbered claims end, each with its claim's number. */
export function endsOf(text: ArticleText, claims: readonly Numbered[]): Map<TextNode, number> {
  const numbers = new Map(claims.map((claim) => [claim.id, claim.number]))
  const ends = new Map<number, TextNode>()
  for (const { node } of walk(text)) {
    const number = numbers.get(claimOf(node) ?? '')
    if (number !== undefined) ends.set(number, node)
  }
  return new Map([...ends].map(([number, node]) => [node, number]))
}

/** The id of the claim that a stretch of text belongs to. */
export function claimOf(node: TextNode): string | null {
  const id = node.marks?.find((mark) => mark.type === 'claim')?.attrs?.id
  return typeof id === 'string' ? id : null
}
