'use server'

import { refresh } from 'next/cache'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import * as commands from '#lib/links/commands'
import type { FirstAdminInput, InviteInput } from '#lib/links/input'

/** Gives the link to send. */
export async function invite(input: InviteInput): Promise<Answer<string>> {
  return answering(async () => {
    const link = await commands.invite(await actorOrRefusal(), input)
    refresh()
    return link
  })
}

export async function revokeInvite(id: string): Promise<Answer> {
  return answering(async () => {
    await commands.revokeInvite(await actorOrRefusal(), id)
    refresh()
  })
}

/** Gives the link to send. */
export async function makeResetLink(personId: string): Promise<Answer<string>> {
  return answering(async () => {
    const link = await commands.makeResetLink(await actorOrRefusal(), personId)
    refresh()
    return link
  })
}

/** Public: whoever holds the link. Gives the e-mail address to sign in with. */
export async function makeFirstAdmin(token: string, input: FirstAdminInput): Promise<Answer<string>> {
  return answering(() => commands.makeFirstAdmin(token, input))
}

/** Public: whoever holds the link. Gives the e-mail address to sign in with. */
export async function acceptInvite(token: string, password: string): Promise<Answer<string>> {
  return answering(() => commands.acceptInvite(token, password))
}

/** Public: whoever holds the link. Gives the e-mail address to sign in with. */
export async function resetPassword(token: string, password: string): Promise<Answer<string>> {
  return answering(() => commands.resetPassword(token, password))
}
