/** Who stands behind the request that Next is answering. Plain Node asks lib/auth/session instead. */
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '#lib/auth/actor'
import { addressOf } from '#lib/auth/browser'
import { cookieNames } from '#lib/auth/cookie'
import { pathHeader, signInFor } from '#lib/auth/paths'
import { actorFromSeal } from '#lib/auth/session'
import { env } from '#lib/env'
import { NotFound, Refusal } from '#lib/errors'
import { type NewsroomLanguage, preferredLanguage } from '#lib/messages/languages'
import { message } from '#lib/messages/message'

/** Null when nobody is signed in. Read once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const seal = (await cookies()).get(cookieNames.session)?.value
  return actorFromSeal(seal, addressOf((await headers()).get('x-forwarded-for')))
})

/**
 * The language in which this request is answered: the person's own, else the newsroom's; to somebody who is not signed in,
 * the first that the browser asks for and the newsroom speaks. So it is, too, where nobody can say who asks:
 * the frame of the page that says so must not fail as well.
 */
export const requestLanguage = cache(async (): Promise<NewsroomLanguage> => {
  const actor = await currentActor().catch(() => null)
  if (actor) return actor.language ?? env.NEWSROOM_LANGUAGE
  return preferredLanguage((await headers()).get('accept-language')) ?? env.NEWSROOM_LANGUAGE
})

/** For pages: sends whoever is not signed in to sign in, and back. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  return actor ?? redirect(signInFor((await headers()).get(pathHeader)))
}

/** For actions: refuses instead of leaving the page, so that what was typed into the form stays there. */
export async function actorOrRefusal(): Promise<Actor> {
  const actor = await currentActor()
  if (!actor) throw new Refusal(message('errors.signedOutKeepTab'))
  return actor
}

/** For pages that say why something is refused: what is not there is still the page for that. */
export async function orRefusal<T>(reading: Promise<T>): Promise<T | Refusal> {
  try {
    return await orNotFound(reading)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** For pages: what is not there, or not theirs, is the newsroom's page for that. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}
