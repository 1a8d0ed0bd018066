'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal, requestLanguage } from '#lib/auth/request'
import { timeZone } from '#lib/dates/newsroom'
import type { Answer } from '#lib/errors'
import { validated } from '#lib/input'
import { figures } from '#lib/schedules/input'
import { type MeantMoment, momentsMeant } from '#lib/schedules/moments'

/** Resolves a day and time in the newsroom's time zone; schedules nothing. */
export async function readMoment(given: string): Promise<Answer<MeantMoment[]>> {
  return answering(async () => {
    await actorOrRefusal()
    return momentsMeant(timeZone, validated(figures, given), await requestLanguage())
  })
}
