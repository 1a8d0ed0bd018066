import type { NextRequest } from 'next/server'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import { meantSources } from '#lib/intake/queries'

/** The sources that a name may mean. A plain request, because actions of one page wait for each other. */
export async function GET(request: NextRequest): Promise<Response> {
  const words = request.nextUrl.searchParams.get('words') ?? ''
  return Response.json(await answering(async () => meantSources(await actorOrRefusal(), words)))
}
