import type { NextRequest } from 'next/server'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import { findTags } from '#lib/tags/queries'

/** What fields offer while one types. A plain request, because actions of one page wait for each other. */
export async function GET(request: NextRequest): Promise<Response> {
  const words = request.nextUrl.searchParams.get('words') ?? ''
  return Response.json(await answering(async () => findTags(await actorOrRefusal(), words)))
}
