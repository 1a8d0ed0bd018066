'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { CoastsInput } from '#lib/coasts/input'
import { coastsAround } from '#lib/coasts/queries'
import type { Answer } from '#lib/errors'

/** What lies around the places of a map that somebody is making. */
export async function coastsFor(input: CoastsInput): Promise<Answer<string>> {
  return answering(async () => coastsAround(await actorOrRefusal(), input))
}
