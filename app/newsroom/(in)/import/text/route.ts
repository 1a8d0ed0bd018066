import type { NextRequest } from 'next/server'
import { readFileForDraft } from '#lib/intake/actions'

/** The text of the file in the body, for a draft that is open. */
export async function POST(request: NextRequest): Promise<Response> {
  const name = request.nextUrl.searchParams.get('name') ?? ''
  return Response.json(await readFileForDraft(name, await request.arrayBuffer()))
}
