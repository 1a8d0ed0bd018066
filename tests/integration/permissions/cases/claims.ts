import { addAttribution, changeAttribution, createClaim, removeAttribution, verifyClaim } from '#lib/claims/commands'
import { claimRows, claimsOf } from '#lib/claims/queries'
import { db } from '#lib/db'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { piece } from '../pieces.ts'

type Cited = Record & { claimId: string; sourceId: string }

/** An attribution, on a claim of a piece in the standing. */
const attribution: Make<Cited> = async (standing, actor) => {
  const { claimId, belonging } = await piece()(standing, actor)
  const { id, sourceId } = await db.attribution.findFirstOrThrow({ where: { claimId } })
  return { id, claimId, sourceId, belonging }
}

export const cases: Cases = {
  claimRows: acts('article.read', { on: piece(), call: (actor, { id }) => claimRows(actor, id) }),
  claimsOf: acts('article.read', { on: piece(), call: (actor, { id }) => claimsOf(actor, id) }),
  createClaim: acts('claim.write', {
    on: piece(),
    call: (actor, { id }) => createClaim(actor, id, { claimId: crypto.randomUUID(), text: 'Nobody knows' }),
  }),
  addAttribution: acts('claim.write', {
    on: attribution,
    call: (actor, { claimId, sourceId }) => addAttribution(actor, claimId, { sourceId, stance: 'disputes' }),
  }),
  changeAttribution: acts('claim.write', {
    on: attribution,
    call: (actor, { id }) => changeAttribution(actor, id, { stance: 'context' }),
  }),
  removeAttribution: acts('claim.write', { on: attribution, call: (actor, { id }) => removeAttribution(actor, id) }),
  verifyClaim: acts('claim.verify', {
    on: piece(),
    call: (actor, { claimId }) =>
      verifyClaim(actor, claimId, { standing: 'verified', text: 'The harbour closed on Monday', how: 'By telephone.' }),
  }),
}
