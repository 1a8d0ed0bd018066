'use server'

import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { cookieNames, cookieOptions, sealed, sessionSeconds } from '#lib/auth/cookie'
import { actorOrRefusal } from '#lib/auth/request'
import { type Answer, answering } from '#lib/errors'
import { checked, checkedId } from '#lib/input'
import { changePassword, deactivate, placePerson, reactivate } from '#lib/people/commands'
import { type PasswordChangeInput, type PlaceInput, passwordChangeInput, placeInput } from '#lib/people/input'

export async function placePersonAction(id: string, input: PlaceInput): Promise<Answer> {
  return answering(async () => {
    await placePerson(await actorOrRefusal(), checkedId(id), checked(placeInput, input))
    refresh()
  })
}

export async function deactivateAction(id: string): Promise<Answer> {
  return answering(async () => {
    await deactivate(await actorOrRefusal(), checkedId(id))
    refresh()
  })
}

export async function reactivateAction(id: string): Promise<Answer> {
  return answering(async () => {
    await reactivate(await actorOrRefusal(), checkedId(id))
    refresh()
  })
}

export async function changePasswordAction(input: PasswordChangeInput): Promise<Answer> {
  return answering(async () => {
    const session = await changePassword(await actorOrRefusal(), checked(passwordChangeInput, input))
    const seal = await sealed(session)
    const jar = await cookies()
    jar.set(cookieNames.session, seal, { ...cookieOptions, maxAge: sessionSeconds })
  })
}
