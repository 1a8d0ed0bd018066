'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import {
  addAttribution,
  changeAttribution,
  copyClaims,
  createClaim,
  removeAttribution,
  verifyClaim,
} from '#lib/claims/commands'
import type {
  AttributionInput,
  ChangedAttributionInput,
  ClaimInput,
  CopiedClaimsInput,
  VerdictInput,
} from '#lib/claims/input'
import type { ClaimRow } from '#lib/claims/marked'
import type { Answer } from '#lib/errors'

export async function makeClaim(articleId: string, input: ClaimInput): Promise<Answer<ClaimRow>> {
  return answering(async () => createClaim(await actorOrRefusal(), articleId, input))
}

export async function attributeClaim(claimId: string, input: AttributionInput): Promise<Answer<ClaimRow>> {
  return answering(async () => addAttribution(await actorOrRefusal(), claimId, input))
}

export async function saveAttribution(id: string, input: ChangedAttributionInput): Promise<Answer<ClaimRow>> {
  return answering(async () => changeAttribution(await actorOrRefusal(), id, input))
}

export async function dropAttribution(id: string): Promise<Answer<ClaimRow>> {
  return answering(async () => removeAttribution(await actorOrRefusal(), id))
}

export async function judgeClaim(articleId: string, input: VerdictInput): Promise<Answer<ClaimRow>> {
  return answering(async () => verifyClaim(await actorOrRefusal(), articleId, input))
}

export async function takeCopiedClaims(articleId: string, input: CopiedClaimsInput): Promise<Answer<ClaimRow[]>> {
  return answering(async () => copyClaims(await actorOrRefusal(), articleId, input))
}
