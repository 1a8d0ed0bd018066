import type { NextRequest } from 'next/server'
import { madeAnswer, storedAnswer } from '#lib/media/stored-answer'
import { orBusy } from '#lib/or-busy'
import { sharedFile } from '#lib/shares/queries'

/** A file of a draft, for whoever sees it by a link: while the link works, and shows it. */
export async function GET(request: NextRequest, { params }: RouteContext<'/preview/file/[pass]/[name]'>) {
  const { pass, name } = await params
  const file = await orBusy(sharedFile(pass, name))
  if (file === 'busy') return new Response(null, { status: 503, headers: { 'Retry-After': '5' } })
  if (!file) return new Response(null, { status: 404 })
  return 'made' in file ? madeAnswer(file.made, null) : storedAnswer(file.stored, request.headers.get('range'))
}
