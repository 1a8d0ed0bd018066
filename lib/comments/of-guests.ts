/** What guests say and what the newsroom says is counted apart: however much comes by a link, colleagues can go on talking. */
import type { Prisma } from '#lib/generated/prisma/client'

export const ofNewsroom = {
  /** Guests begin threads and answer in none, so that a thread with words of one is theirs */
  thread: { comments: { none: { shareId: { not: null } } } },
  comment: { shareId: null },
} as const satisfies { thread: Prisma.CommentThreadWhereInput; comment: Prisma.CommentWhereInput }

export const ofGuests = { shareId: { not: null } } as const satisfies Prisma.CommentWhereInput
