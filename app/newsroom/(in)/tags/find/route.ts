import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { findTags } from '#lib/tags/queries'

/** Tags that a few letters may mean. */
export function GET(request: NextRequest): Promise<Response> {
  const words = request.nextUrl.searchParams.get('words') ?? ''
  return fieldAnswer((actor) => findTags(actor, words))
}
