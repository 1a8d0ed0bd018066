'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { writingPath } from '#lib/articles/paths'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import { answerReport, correctFromReport, dismissReport, takeReport } from '#lib/reports/commands'

async function decided(work: () => Promise<void>): Promise<Answer> {
  const answer = await answering(work)
  if (answer.ok) refresh()
  return answer
}

export const take = async (id: string): Promise<Answer> => decided(async () => takeReport(await actorOrRefusal(), id))

export const answer = async (id: string, words: string): Promise<Answer> =>
  decided(async () => answerReport(await actorOrRefusal(), id, words))

export const dismiss = async (id: string, words: string): Promise<Answer> =>
  decided(async () => dismissReport(await actorOrRefusal(), id, words))

/** Leads to the draft, in which the notice is prepared. */
export async function correct(id: string): Promise<Answer> {
  const opened = await answering(async () => correctFromReport(await actorOrRefusal(), id))
  return opened.ok ? redirect(writingPath(opened.value)) : opened
}
