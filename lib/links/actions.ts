'use server'

import { refresh } from 'next/cache'
import { actorOrRefusal } from '#lib/auth/request'
import { type Answer, answering } from '#lib/errors'
import { checked, checkedId } from '#lib/input'
import { acceptInvite, invite, makeFirstAdmin, makeResetLink, resetPassword, revokeInvite } from '#lib/links/commands'
import {
  type FirstAdminInput,
  firstAdminInput,
  type InviteInput,
  inviteInput,
  password as passwordShape,
  token as tokenShape,
} from '#lib/people/input'

export async function inviteAction(input: InviteInput): Promise<Answer<string>> {
  return answering(async () => {
    const link = await invite(await actorOrRefusal(), checked(inviteInput, input))
    refresh()
    return link
  })
}

export async function revokeInviteAction(id: string): Promise<Answer> {
  return answering(async () => {
    await revokeInvite(await actorOrRefusal(), checkedId(id))
    refresh()
  })
}

export async function makeResetLinkAction(personId: string): Promise<Answer<string>> {
  return answering(async () => makeResetLink(await actorOrRefusal(), checkedId(personId)))
}

/** Public: whoever holds the link. Gives the e-mail address to sign in with. */
export async function makeFirstAdminAction(token: string, input: FirstAdminInput): Promise<Answer<string>> {
  return answering(async () => {
    const first = checked(firstAdminInput, input)
    await makeFirstAdmin(checked(tokenShape, token), first)
    return first.email
  })
}

/** Public: whoever holds the link. Gives the e-mail address to sign in with. */
export async function acceptInviteAction(token: string, password: string): Promise<Answer<string>> {
  return answering(() => acceptInvite(checked(tokenShape, token), checked(passwordShape, password)))
}

/** Public: whoever holds the link. Gives the e-mail address to sign in with. */
export async function resetPasswordAction(token: string, password: string): Promise<Answer<string>> {
  return answering(() => resetPassword(checked(tokenShape, token), checked(passwordShape, password)))
}
