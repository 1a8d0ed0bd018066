import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { mostNamesAsked } from '#lib/site/shown/asked'
import { piecesShowing } from '#lib/site/shown/queries'

const asked = z.array(z.string().regex(/^[a-z0-9.-]{1,100}$/)).max(mostNamesAsked)

/** For the edge: which media files readers may have right now. It has no address outside. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const names = asked.safeParse(nextUrl.searchParams.getAll('name'))
  return names.success ? Response.json(await piecesShowing(names.data)) : new Response(null, { status: 400 })
}
