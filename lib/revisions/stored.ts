/** Revisions to and from their rows. What is stored is verified, raised to today’s format and parsed, whoever reads it. */
import type { Prisma } from '#lib/generated/prisma/client'
import { log } from '#lib/log'
import type { FrozenContent, RevisionContent, RevisionNames } from '#lib/revisions/content'
import { detailsUpgrades, detailsVersion, storedDetails } from '#lib/revisions/details'
import { evidenceUpgrades, evidenceVersion, storedEvidence } from '#lib/revisions/evidence'
import { BrokenSeal, isIntact, type Sealed, sealOf } from '#lib/revisions/seal'
import { textTree } from '#lib/revisions/text-tree'
import type { ArticleText, RawText } from '#lib/text/json'
import { plainText } from '#lib/text/plain'
import { textVersion } from '#lib/text/text-version'
import { isUnknown, unknownIn } from '#lib/text/unknown'
import { validateText } from '#lib/text/validate'
import { upgrade, upgrades } from '#lib/text/version'
import { assertReadable, NewerFormat, upgraded } from '#lib/upgraded'

export const storedSelect = {
  articleId: true,
  number: true,
  body: true,
  evidence: true,
  details: true,
  textVersion: true,
  evidenceVersion: true,
  detailsVersion: true,
  hash: true,
} as const

export type StoredRevision = Sealed & { articleId: string; number: number }

/** A revision as it was frozen, in today’s format. Refuses what a newer program wrote, and what is no longer as it was sealed: that is an alarm. */
export function storedContent(stored: StoredRevision): FrozenContent {
  assertReadable(stored.textVersion, upgrades)
  assertReadable(stored.evidenceVersion, evidenceUpgrades)
  assertReadable(stored.detailsVersion, detailsUpgrades)
  if (!isIntact(stored)) {
    const { articleId, number } = stored
    log.error({ articleId, number }, 'a revision is not what was sealed')
    throw new BrokenSeal(number)
  }
  const { claims, sources } = storedEvidence.parse(upgraded(stored.evidence, stored.evidenceVersion, evidenceUpgrades))
  const { names, ...details } = storedDetails.parse(upgraded(stored.details, stored.detailsVersion, detailsUpgrades))
  return {
    text: storedText(upgrade(textTree.parse(stored.body), stored.textVersion)),
    evidence: claims,
    details,
    names: { ...names, sources },
  }
}

/** What this program does not know in a sealed text stays in it, for whoever does; pages show its words (lib/text/render). */
function storedText(text: RawText): ArticleText {
  return isUnknown(unknownIn(text)) ? (text as ArticleText) : validateText(text)
}

/** The same; null where the seal is broken, for whoever can go on without that revision. The alarm is given all the same. */
export function intactContent(stored: StoredRevision): FrozenContent | null {
  try {
    return storedContent(stored)
  } catch (error) {
    if (error instanceof BrokenSeal) return null
    throw error
  }
}

/** The same, and null for a revision of a newer program: a list goes on without it until this program is updated. */
export function readableContent(stored: StoredRevision): FrozenContent | null {
  try {
    return intactContent(stored)
  } catch (error) {
    if (error instanceof NewerFormat) return null
    throw error
  }
}

/** The columns of a revision that says this, sealed. */
export function columnsOf(content: RevisionContent, { sources, ...names }: RevisionNames) {
  const stored = {
    body: content.text as Prisma.InputJsonObject,
    evidence: { claims: content.evidence, sources },
    details: { ...content.details, names },
    textVersion,
    evidenceVersion,
    detailsVersion,
  }
  return { ...stored, hash: sealOf(stored), ...plainText(content.text, content.details.language) }
}
