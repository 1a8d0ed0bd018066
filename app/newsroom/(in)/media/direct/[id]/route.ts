import type { NextRequest } from 'next/server'
import { asked, sentWhole, takenBack, toSign } from '#lib/direct-uploads/receive'

type Context = RouteContext<'/newsroom/media/direct/[id]'>

export const GET = async (_: NextRequest, { params }: Context) => asked((await params).id)
export const POST = async (request: NextRequest, { params }: Context) => toSign(request, (await params).id)
export const PUT = async (_: NextRequest, { params }: Context) => sentWhole((await params).id)
export const DELETE = async (_: NextRequest, { params }: Context) => takenBack((await params).id)
