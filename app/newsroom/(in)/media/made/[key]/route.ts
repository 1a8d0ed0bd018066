import type { NextRequest } from 'next/server'
import { currentActor } from '#lib/auth/request'
import { NotFound } from '#lib/errors'
import { madeFile } from '#lib/media/queries'
import { madeAnswer } from '#lib/media/stored-answer'

/** What is made of a picture, for the newsroom: also of one that no reader has seen. */
export async function GET(request: NextRequest, { params }: RouteContext<'/newsroom/media/made/[key]'>) {
  const actor = await currentActor()
  const nothing = () => new Response(null, { status: 404 })
  if (!actor) return nothing()
  try {
    return await madeAnswer(await madeFile(actor, (await params).key), request.headers.get('if-none-match'))
  } catch (error) {
    if (error instanceof NotFound) return nothing()
    throw error
  }
}
