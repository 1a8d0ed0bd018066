import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { meantSources } from '#lib/intake/queries'

/** The sources that a name may mean. */
export function GET(request: NextRequest): Promise<Response> {
  const words = request.nextUrl.searchParams.get('words') ?? ''
  return fieldAnswer((actor) => meantSources(actor, words))
}
