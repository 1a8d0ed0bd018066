import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { findPlaces } from '#lib/palette/queries'

/** Articles, sources, tags and people that a few letters may mean. */
export function GET(request: NextRequest): Promise<Response> {
  const words = request.nextUrl.searchParams.get('words') ?? ''
  return fieldAnswer((actor) => findPlaces(actor, words))
}
