import type { NextRequest } from 'next/server'
import { makeDraftOfFile } from '#lib/intake/actions'

/** A draft of the file in the body. A route, because actions of one page wait for each other and tell nothing of how far they are. */
export async function POST(request: NextRequest): Promise<Response> {
  const name = request.nextUrl.searchParams.get('name') ?? ''
  return Response.json(await makeDraftOfFile(name, await request.arrayBuffer()))
}
