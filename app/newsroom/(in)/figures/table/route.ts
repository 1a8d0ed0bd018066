import type { NextRequest } from 'next/server'
import { orRefusal, requestLanguage, requireActor } from '#lib/auth/request'
import { Refusal } from '#lib/errors'
import { figuresAsked } from '#lib/figures/asked'
import { isPlotName } from '#lib/figures/input'
import { plotFor } from '#lib/figures/plots'
import { csvOf } from '#lib/figures/table'
import { sentenceIn } from '#lib/messages/all'
import { message } from '#lib/messages/message'

/** The table of one plot, as the filters of the page leave it. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const [actor, language] = [await requireActor(), await requestLanguage()]
  const one = (name: string) => nextUrl.searchParams.get(name) ?? ''
  const [name, now] = [one('plot'), new Date()]
  const refused = ({ why }: Refusal) => new Response(`${sentenceIn(language, why)}\n`, { status: 400 })
  if (!isPlotName(name)) return refused(new Refusal(message('figuresPage.noSuchPlot')))
  const plot = await orRefusal(plotFor(actor, name, figuresAsked(one, now), language, now))
  if (plot instanceof Refusal) return refused(plot)
  return new Response(csvOf(plot), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="figures-${name}.csv"`,
    },
  })
}
