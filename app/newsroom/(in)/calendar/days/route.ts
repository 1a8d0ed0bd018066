import type { NextRequest } from 'next/server'
import { filtersOf } from '#lib/article-list/asked'
import { narrowingFrom } from '#lib/article-list/narrowing'
import { idleAnswer } from '#lib/auth/idle-answer'
import { calendarAsked, monthOf } from '#lib/calendar/asked'
import { calendar } from '#lib/calendar/queries'
import { calendarShown } from '#lib/calendar/shown'

/** The days of the calendar, for a page of it that is open. */
export function GET(request: NextRequest): Promise<Response> {
  const one = (name: string) => request.nextUrl.searchParams.get(name) ?? ''
  const now = new Date()
  const wanted = calendarAsked(one, now)
  return idleAnswer(request, async (actor, language) =>
    calendarShown(
      await calendar(actor, wanted, await filtersOf(actor, narrowingFrom(one))),
      monthOf(wanted),
      language,
      now,
    ),
  )
}
