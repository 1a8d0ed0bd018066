'use server'

import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { answering } from '#lib/auth/answering'
import { cookieNames, cookieOptions, sealed, sessionSeconds } from '#lib/auth/cookie'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import type { NewsroomLanguage } from '#lib/messages/languages'
import * as commands from '#lib/people/commands'
import type { PasswordChangeInput, RoleInput } from '#lib/people/input'

export async function changeRole(id: string, input: RoleInput): Promise<Answer> {
  return answering(async () => {
    await commands.changeRole(await actorOrRefusal(), id, input)
    refresh()
  })
}

export async function deactivate(id: string): Promise<Answer> {
  return answering(async () => {
    await commands.deactivate(await actorOrRefusal(), id)
    refresh()
  })
}

export async function reactivate(id: string): Promise<Answer> {
  return answering(async () => {
    await commands.reactivate(await actorOrRefusal(), id)
    refresh()
  })
}

/** Null: the newsroom's own language. */
export async function chooseLanguage(language: NewsroomLanguage | null): Promise<Answer> {
  return answering(async () => {
    await commands.chooseLanguage(await actorOrRefusal(), language)
    refresh()
  })
}

export async function changePassword(input: PasswordChangeInput): Promise<Answer> {
  return answering(async () => {
    const session = await commands.changePassword(await actorOrRefusal(), input)
    const seal = await sealed(session)
    const jar = await cookies()
    jar.set(cookieNames.session, seal, { ...cookieOptions, maxAge: sessionSeconds })
  })
}
