'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import * as commands from '#lib/inbox/commands'
import { type ChosenInput, moment } from '#lib/inbox/input'
import { validated } from '#lib/input'

/** The page it stands on shows it as read by itself. */
export async function markRead(id: string): Promise<Answer> {
  return answering(async () => commands.markRead(await actorOrRefusal(), id))
}

/** Marks it as read, and gives the place that it is about. */
export async function openNotification(id: string): Promise<Answer<string>> {
  return answering(async () => commands.openNotification(await actorOrRefusal(), id))
}

/** All that came before this moment, in ISO 8601. */
export async function markAllRead(upTo: string): Promise<Answer> {
  return answering(async () => {
    await commands.markAllRead(await actorOrRefusal(), validated(moment, upTo))
    refresh()
  })
}

export async function chooseNotifications(input: ChosenInput): Promise<Answer> {
  return answering(async () => commands.chooseNotifications(await actorOrRefusal(), input))
}
