import type { NextRequest } from 'next/server'
import { idleAnswer } from '#lib/auth/idle-answer'
import { reportList } from '#lib/reports/queries'
import { reportsShown } from '#lib/reports/shown'
import { reportsAsked } from '#lib/reports/view'

/** A page of the reports, for one of them that is open. */
export function GET(request: NextRequest): Promise<Response> {
  const { after, ...wanted } = reportsAsked((name) => request.nextUrl.searchParams.get(name) ?? '')
  return idleAnswer(request, async (actor, language) =>
    reportsShown(await reportList(actor, wanted, after), language, new Date()),
  )
}
