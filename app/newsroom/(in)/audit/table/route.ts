import type { NextRequest } from 'next/server'
import { askedFrom } from '#lib/audit/asked'
import { auditBatches } from '#lib/audit/queries'
import { tableOf } from '#lib/audit/table'
import { orRefusal, requestLanguage, requireActor } from '#lib/auth/request'
import { Refusal } from '#lib/errors'
import { sentenceIn } from '#lib/messages/all'

/** Every event that the filters of the page leave, as a table. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const language = await requestLanguage()
  const events = await orRefusal(
    auditBatches(
      await requireActor(),
      askedFrom((name) => nextUrl.searchParams.get(name) ?? ''),
    ),
  )
  if (events instanceof Refusal) return new Response(`${sentenceIn(language, events.why)}\n`, { status: 400 })
  return new Response(
    tableOf(events, (said) => sentenceIn(language, said)),
    {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="audit.csv"',
      },
    },
  )
}
