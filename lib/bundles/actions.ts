'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import * as commands from '#lib/bundles/commands'
import type { BundleInput, Direction, Pins } from '#lib/bundles/input'
import type { Answer } from '#lib/errors'

export async function newBundle(input: BundleInput): Promise<Answer<{ id: string }>> {
  return answering(async () => ({ id: await commands.createBundle(await actorOrRefusal(), input) }))
}

export async function saveBundle(id: string, version: number, input: BundleInput): Promise<Answer> {
  return answering(async () => commands.changeBundle(await actorOrRefusal(), id, version, input).finally(refresh))
}

export async function addToBundle(id: string, articleId: string): Promise<Answer> {
  return answering(async () => commands.addToBundle(await actorOrRefusal(), id, articleId).finally(refresh))
}

export async function takeOut(articleId: string): Promise<Answer> {
  return answering(async () => commands.takeOut(await actorOrRefusal(), articleId).finally(refresh))
}

export async function moveInBundle(
  id: string,
  version: number,
  moved: { articleId: string; direction: Direction },
): Promise<Answer> {
  return answering(async () => commands.moveInBundle(await actorOrRefusal(), id, version, moved).finally(refresh))
}

/** The page that it stands on is left then. */
export async function dissolveBundle(id: string): Promise<Answer> {
  return answering(async () => commands.dissolveBundle(await actorOrRefusal(), id))
}

/** Whoever is refused because a piece has moved on sees where it stands now. */
export async function publishBundle(id: string, pins: Pins): Promise<Answer> {
  return answering(async () => commands.publishBundle(await actorOrRefusal(), id, pins).finally(refresh))
}

/** `moment`: an instant */
export async function scheduleBundle(id: string, pins: Pins, moment: string): Promise<Answer> {
  return answering(async () => commands.scheduleBundle(await actorOrRefusal(), id, pins, moment).finally(refresh))
}

export async function unscheduleBundle(id: string): Promise<Answer> {
  return answering(async () => commands.unscheduleBundle(await actorOrRefusal(), id).finally(refresh))
}
