import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { countedUses } from '#lib/rights/queries'

/** How often a file is shown, where its rights say how often it may be. */
export function GET(_: NextRequest, { params }: RouteContext<'/newsroom/media/[id]/uses'>): Promise<Response> {
  return fieldAnswer(async (actor) => countedUses(actor, (await params).id))
}
