import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { referencesTo } from '#lib/references/queries'

/** What refers to the article by its address. */
export async function GET(_: NextRequest, { params }: RouteContext<'/newsroom/articles/[id]/references'>) {
  const { id } = await params
  return fieldAnswer((actor) => referencesTo(actor, id))
}
