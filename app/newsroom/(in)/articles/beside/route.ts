import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { findPieces } from '#lib/writing/queries'

/** Pieces that a few words may mean, to see one beside the text. */
export function GET(request: NextRequest): Promise<Response> {
  const words = request.nextUrl.searchParams.get('words') ?? ''
  return fieldAnswer((actor) => findPieces(actor, words))
}
