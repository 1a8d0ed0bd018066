'use server'

import { refresh } from 'next/cache'
import type { Actor } from '#lib/auth/actor'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import type { ReviewKind } from '#lib/generated/prisma/enums'
import * as commands from '#lib/review-steps/commands'
import type { ReviewRuleInput, WordInput } from '#lib/review-steps/input'

export async function addReviewRule(input: ReviewRuleInput): Promise<Answer<string>> {
  return changing((actor) => commands.addReviewRule(actor, input))
}

export async function changeReviewRule(id: string, version: number, input: ReviewRuleInput): Promise<Answer> {
  return changing((actor) => commands.changeReviewRule(actor, id, version, input))
}

export async function removeReviewRule(id: string, version: number): Promise<Answer> {
  return changing((actor) => commands.removeReviewRule(actor, id, version))
}

export async function giveStep(articleId: string, input: WordInput): Promise<Answer> {
  return changing((actor) => commands.giveStep(actor, articleId, input))
}

export async function takeStepBack(articleId: string, kind: ReviewKind): Promise<Answer> {
  return changing((actor) => commands.takeStepBack(actor, articleId, kind))
}

export async function demandLegal(articleId: string, reason: string): Promise<Answer> {
  return changing((actor) => commands.demandLegal(actor, articleId, reason))
}

export async function dropLegal(articleId: string, reason: string): Promise<Answer> {
  return changing((actor) => commands.dropLegal(actor, articleId, reason))
}

/** Whoever is refused because the piece has moved on sees where it stands now. */
async function changing<T>(change: (actor: Actor) => Promise<T>): Promise<Answer<T>> {
  return answering(async () => change(await actorOrRefusal()).finally(refresh))
}
