import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { peopleShown } from '#lib/library/queries'

/** People shown in files of the library whom a few letters may mean. */
export function GET(request: NextRequest): Promise<Response> {
  const words = request.nextUrl.searchParams.get('words') ?? ''
  return fieldAnswer((actor) => peopleShown(actor, words))
}
