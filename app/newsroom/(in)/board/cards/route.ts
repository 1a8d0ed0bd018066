import type { NextRequest } from 'next/server'
import { filtersOf } from '#lib/article-list/asked'
import { narrowingFrom } from '#lib/article-list/narrowing'
import { idleAnswer } from '#lib/auth/idle-answer'
import { board } from '#lib/board/queries'
import { boardShown } from '#lib/board/shown'

/** The columns of the board, for a page of it that is open. */
export function GET(request: NextRequest): Promise<Response> {
  const asked = narrowingFrom((name) => request.nextUrl.searchParams.get(name) ?? '')
  return idleAnswer(request, async (actor, language) =>
    boardShown(await board(actor, await filtersOf(actor, asked)), language, new Date()),
  )
}
