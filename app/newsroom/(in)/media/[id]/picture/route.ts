import type { NextRequest } from 'next/server'
import { currentActor } from '#lib/auth/request'
import { NotFound } from '#lib/errors'
import { madePath } from '#lib/media/address'
import { mediaFile } from '#lib/media/queries'

/** As wide as the column of the writing page, or the next wider one; in pixels */
const enough = 1280

/** The way to a picture for whoever writes about it: the text names its file alone. */
export async function GET(_: NextRequest, { params }: RouteContext<'/newsroom/media/[id]/picture'>): Promise<Response> {
  const actor = await currentActor()
  const key = actor ? await keyOf(actor, (await params).id) : null
  // Asked again soon: it may not be made yet.
  if (key === null) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  return new Response(null, { status: 302, headers: { location: madePath(key), 'cache-control': 'no-store' } })
}

async function keyOf(actor: NonNullable<Awaited<ReturnType<typeof currentActor>>>, id: string): Promise<string | null> {
  try {
    const { renditions } = await mediaFile(actor, id)
    const made = renditions.filter(({ crop, type, key }) => crop === 'whole' && type === 'image/webp' && key !== null)
    return (made.findLast(({ width }) => width <= enough) ?? made[0])?.key ?? null
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
