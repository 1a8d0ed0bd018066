'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import * as commands from '#lib/guest-reviews/commands'
import type { Asked, GuestWord } from '#lib/guest-reviews/input'

export async function askGuest(articleId: string, input: Asked): Promise<Answer> {
  return answering(async () => commands.askGuest(await actorOrRefusal(), articleId, input).finally(refresh))
}

export async function revokeGuest(id: string): Promise<Answer> {
  return answering(async () => commands.revokeGuest(await actorOrRefusal(), id).finally(refresh))
}

/** Public: whoever holds the link. */
export async function giveGuestWord(id: string, key: string, input: GuestWord): Promise<Answer> {
  return answering(async () => commands.giveGuestWord(id, key, input).finally(refresh))
}
