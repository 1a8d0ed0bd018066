import {
  addAttribution,
  changeAttribution,
  copyClaims,
  createClaim,
  removeAttribution,
  verifyClaim,
} from '#lib/claims/commands'
import { claimRows } from '#lib/claims/queries'
import { someClaim, someSource } from '#tests/support/articles'
import { type ArticleMade, article } from '../articles.ts'
import { acts, type Cases, type Make } from '../case.ts'

type ClaimMade = ArticleMade & { claimId: string; attributionId: string; sourceId: string }

/** A claim with one source under it, in a piece that stands so to the actor. */
const claim: Make<ClaimMade> = async (standing, actor) => {
  const made = await article()(standing, actor)
  return { ...made, sourceId: await someSource(), ...(await someClaim(made.id, made.by)) }
}

const fresh = () => ({ claimId: crypto.randomUUID(), text: 'Ships wait' })

export const cases: Cases = {
  createClaim: acts('claim.write', { on: article(), call: (actor, { id }) => createClaim(actor, id, fresh()) }),
  addAttribution: acts('claim.write', {
    on: claim,
    call: (actor, { claimId, sourceId }) => addAttribution(actor, claimId, { sourceId }),
  }),
  changeAttribution: acts('claim.write', {
    on: claim,
    call: (actor, { attributionId }) =>
      changeAttribution(actor, attributionId, { stance: 'context', terms: 'on_the_record' }),
  }),
  removeAttribution: acts('claim.write', {
    on: claim,
    call: (actor, { attributionId }) => removeAttribution(actor, attributionId),
  }),
  copyClaims: acts('claim.write', {
    on: claim,
    call: (actor, { id, claimId }) => copyClaims(actor, id, [{ ...fresh(), from: claimId }]),
  }),
  verifyClaim: acts('claim.verify', {
    on: claim,
    call: (actor, { id, claimId }) =>
      verifyClaim(actor, id, { claimId, standing: 'verified', text: 'Ships wait', how: 'Port log' }),
  }),
  claimRows: acts('article.read', { on: claim, call: (actor, { id }) => claimRows(actor, id) }),
}
