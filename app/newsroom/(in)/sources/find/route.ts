import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { findSources } from '#lib/sources/queries'

/** Sources that a few letters may mean. */
export function GET(request: NextRequest): Promise<Response> {
  const words = request.nextUrl.searchParams.get('words') ?? ''
  return fieldAnswer((actor) => findSources(actor, words))
}
