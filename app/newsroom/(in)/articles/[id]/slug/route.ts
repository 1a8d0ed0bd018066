import type { NextRequest } from 'next/server'
import { slugAhead } from '#lib/articles/queries'
import { fieldAnswer } from '#lib/auth/field-answer'

/** The slug that the article gets with a headline that leads to these words. */
export async function GET(request: NextRequest, { params }: RouteContext<'/newsroom/articles/[id]/slug'>) {
  const { id } = await params
  const asked = request.nextUrl.searchParams
  const wanted = asked.get('words') ?? ''
  const language = asked.get('language') ?? ''
  return fieldAnswer((actor) => slugAhead(actor, id, { language, wanted }))
}
