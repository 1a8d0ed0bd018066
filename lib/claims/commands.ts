/** Changes to claims and to who stands behind them. Each falls under the draft's rules: it voids an approval, and is refused once published. */
import type { Actor } from '#lib/auth/actor'
import { assertNothingBetrays } from '#lib/claims/attach'
import { attributionOf, rowOf, startChange } from '#lib/claims/change'
import { copiedSelect, copyAttribution } from '#lib/claims/copy'
import {
  type Attribution,
  type AttributionInput,
  attribution,
  type ChangedAttributionInput,
  type ClaimInput,
  type CopiedClaimsInput,
  changedAttribution,
  claim,
  copiedClaims,
  type VerdictInput,
  verdict,
} from '#lib/claims/input'
import type { ClaimRow } from '#lib/claims/marked'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { makeSource } from '#lib/sources/make'
import { articlesInReach, assertCanOn } from '#lib/workflow/belonging'
import { beginVerification } from '#lib/workflow/text-change'

/** Makes the claim that a mark will name. Asked twice, it is made once: an answer that got lost on its way does no harm. */
export async function createClaim(actor: Actor, articleId: string, input: ClaimInput): Promise<ClaimRow> {
  const given = validated(claim, input)
  return db.$transaction(async (tx) => {
    await startChange(tx, actor, articleId)
    await makeRow(tx, actor, articleId, given)
    if (given.attribution) await attribute(tx, actor, given.claimId, given.attribution)
    return rowOf(tx, given.claimId)
  })
}

/** Puts a source under a claim. Refuses the same source in the same stance twice. */
export async function addAttribution(actor: Actor, claimId: string, input: AttributionInput): Promise<ClaimRow> {
  const given = validated(attribution, input)
  return db.$transaction(async (tx) => {
    await startChange(tx, actor, await articleOf(tx, claimId))
    if (!(await attribute(tx, actor, claimId, given))) throw new Refusal(message('claims.sourceThereAlready'))
    return rowOf(tx, claimId)
  })
}

/** Changes how a source stands to its claim: stance, terms, where and what it says. */
export async function changeAttribution(actor: Actor, id: string, input: ChangedAttributionInput): Promise<ClaimRow> {
  const given = validated(changedAttribution, input)
  return db.$transaction(async (tx) => {
    await startChange(tx, actor, (await attributionOf(tx, id)).claim.articleId)
    // Read again, now that nobody else can change it.
    const { claimId, sourceId } = await attributionOf(tx, id)
    const twin = await tx.attribution.findFirst({
      where: { claimId, sourceId, stance: given.stance, NOT: { id } },
      select: { id: true },
    })
    if (twin) throw new Refusal(message('claims.stanceThereAlready'))
    await assertNothingBetrays(tx, id, given.terms)
    await tx.attribution.update({ where: { id }, data: given })
    return rowOf(tx, claimId)
  })
}

/** Takes a source from under a claim. */
export async function removeAttribution(actor: Actor, id: string): Promise<ClaimRow> {
  return db.$transaction(async (tx) => {
    const { claimId, claim } = await attributionOf(tx, id)
    await startChange(tx, actor, claim.articleId)
    await tx.attribution.deleteMany({ where: { id } })
    return rowOf(tx, claimId)
  })
}

/**
 * Makes claims of their own of those that were copied with their words, with the same attributions and files, none of which
 * readers see until somebody chooses so here, and nothing that was judged of them. A
 * claim of a piece that this person may not read is left aside, as one that is not there: its words are no claim.
 */
export async function copyClaims(actor: Actor, articleId: string, input: CopiedClaimsInput): Promise<ClaimRow[]> {
  const given = validated(copiedClaims, input)
  return db.$transaction(async (tx) => {
    await startChange(tx, actor, articleId)
    const known = await tx.claim.findMany({
      where: { id: { in: given.map(({ from }) => from) }, article: articlesInReach(actor, 'article.read') },
      select: { id: true, attributions: { select: copiedSelect } },
    })
    const attributionsOf = new Map(known.map(({ id, attributions }) => [id, attributions]))
    const made: ClaimRow[] = []
    for (const { from, claimId, text } of given) {
      const attributions = attributionsOf.get(from)
      if (!attributions) continue
      await makeRow(tx, actor, articleId, { claimId, text })
      for (const { files, ...each } of attributions) await copyAttribution(tx, actor, { ...each, claimId }, files)
      made.push(await rowOf(tx, claimId))
    }
    return made
  })
}

/** Says how a marked claim stands, and how one knows. It counts for the words that were judged, and makes no writer of the judge. */
export async function verifyClaim(actor: Actor, articleId: string, input: VerdictInput): Promise<ClaimRow> {
  const { claimId, standing, text, how, credibility } = validated(verdict, input)
  return db.$transaction(async (tx) => {
    await assertCanOn(tx, actor, 'claim.verify', articleId)
    await beginVerification(tx, { articleId, actor })
    await makeRow(tx, actor, articleId, { claimId, text })
    const judged = standing !== 'unverified'
    const at = new Date()
    await tx.claim.update({
      where: { id: claimId },
      data: {
        standing,
        text,
        verifiedHow: how,
        verifiedAt: judged ? at : null,
        verifiedById: judged ? actor.personId : null,
        ...(credibility ? { credibility } : {}),
      },
    })
    await tx.draft.update({ where: { articleId }, data: { changedAt: at } })
    return rowOf(tx, claimId)
  })
}

/** Refuses the id of another article's claim. */
async function makeRow(tx: Tx, actor: Actor, articleId: string, marked: { claimId: string; text: string }) {
  const { claimId, text } = marked
  await tx.claim.createMany({
    data: [{ id: claimId, articleId, text, createdById: actor.personId }],
    skipDuplicates: true,
  })
  const row = await tx.claim.findUnique({ where: { id: claimId }, select: { articleId: true } })
  if (row?.articleId !== articleId) throw new NotFound(message('claims.notThere'))
}

/** False when the source stands there already. */
async function attribute(tx: Tx, actor: Actor, claimId: string, given: Attribution): Promise<boolean> {
  const { stance, terms, publicLabel, locator, url, excerpt, accessedAt } = given
  const { count } = await tx.attribution.createMany({
    data: [
      {
        claimId,
        sourceId: await sourceOf(tx, actor, given),
        stance,
        terms,
        publicLabel,
        locator,
        url,
        excerpt,
        accessedAt,
        createdById: actor.personId,
      },
    ],
    skipDuplicates: true,
  })
  return count > 0
}

async function sourceOf(tx: Tx, actor: Actor, given: Attribution): Promise<string> {
  if ('newSource' in given) return (await makeSource(tx, actor, given.newSource)).id
  const known = await tx.source.findUnique({ where: { id: given.sourceId }, select: { id: true } })
  if (!known) throw new NotFound(message('sources.notThere'))
  return known.id
}

async function articleOf(tx: Tx, claimId: string): Promise<string> {
  const found = await tx.claim.findUnique({
    where: { id: validId(claimId) },
    select: { articleId: true },
  })
  if (!found) throw new NotFound()
  return found.articleId
}
