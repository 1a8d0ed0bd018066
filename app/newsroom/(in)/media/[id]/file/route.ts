import type { NextRequest } from 'next/server'
import { orNotFound, requireActor } from '#lib/auth/request'
import { storedFile } from '#lib/media/queries'
import { storedAnswer } from '#lib/media/stored-answer'

/** A sound to be heard, a document to be opened: for the newsroom alone, from the library’s own store. */
export async function GET(request: NextRequest, { params }: RouteContext<'/newsroom/media/[id]/file'>) {
  const file = await orNotFound(storedFile(await requireActor(), (await params).id))
  return storedAnswer(file, request.headers.get('range'))
}
