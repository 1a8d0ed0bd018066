import type { NextRequest } from 'next/server'
import { madeAnswer, storedAnswer } from '#lib/media/stored-answer'
import { sharedFile } from '#lib/shares/queries'

/** A file of a draft, for whoever sees it by a link: while the link works, and shows it. */
export async function GET(request: NextRequest, { params }: RouteContext<'/preview/file/[pass]/[name]'>) {
  const { pass, name } = await params
  const file = await sharedFile(pass, name)
  if (!file) return new Response(null, { status: 404 })
  return 'made' in file ? madeAnswer(file.made, null) : storedAnswer(file.stored, request.headers.get('range'))
}
