/** One letter for each kind of source, for those who cite without leaving the keyboard: the same in every language. */
import type { SourceKind } from '#lib/generated/prisma/enums'

export const kindKeys: Record<string, SourceKind> = {
  p: 'person',
  o: 'organisation',
  u: 'outlet',
  d: 'document',
  t: 'dataset',
  e: 'event',
  m: 'social_post',
}
