import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { rulesFor } from '#lib/house-style/queries'

/** The rules about texts of one language, as a page needs them to find their words. */
export function GET(request: NextRequest): Promise<Response> {
  const language = request.nextUrl.searchParams.get('language') ?? ''
  return fieldAnswer((actor) => rulesFor(actor, language))
}
