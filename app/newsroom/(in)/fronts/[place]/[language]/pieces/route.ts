import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { NotFound } from '#lib/errors'
import { keyFrom } from '#lib/fronts/key'
import { piecesForFront } from '#lib/fronts/queries'

/** Pieces for a front that a few letters may mean. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/newsroom/fronts/[place]/[language]/pieces'>,
): Promise<Response> {
  const words = request.nextUrl.searchParams.get('words') ?? ''
  const { place, language } = await params
  return fieldAnswer(async (actor) => {
    const key = keyFrom(place, language)
    if (!key) throw new NotFound()
    return piecesForFront(actor, key, words)
  })
}
