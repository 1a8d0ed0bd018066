/** Who stands behind the request that Next is answering. Plain Node asks lib/auth/session instead. */
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '#lib/auth/actor'
import { addressOf } from '#lib/auth/browser'
import { cookieNames } from '#lib/auth/cookie'
import { pathHeader, signInFor } from '#lib/auth/paths'
import { actorFromSeal } from '#lib/auth/session'
import { NotFound, Refusal } from '#lib/errors'

/** Null when nobody is signed in. Read once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const seal = (await cookies()).get(cookieNames.session)?.value
  return actorFromSeal(seal, addressOf((await headers()).get('x-forwarded-for')))
})

/** For pages: sends whoever is not signed in to sign in, and back. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  return actor ?? redirect(signInFor((await headers()).get(pathHeader)))
}

/** For actions: refuses instead of leaving the page, so that what was typed into the form stays there. */
export async function actorOrRefusal(): Promise<Actor> {
  const actor = await currentActor()
  if (!actor) throw new Refusal('You are signed out. Sign in again in another tab; what you typed here stays.')
  return actor
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
