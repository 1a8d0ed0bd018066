import { noteOpening } from '#lib/shares/commands'
import { type Shared, sharedPiece } from '#lib/shares/queries'

/** What the link with this token shows; counts that it was opened. Null for one that does not work (any more). */
export async function opened(token: string): Promise<Shared | null> {
  const shared = await sharedPiece(token)
  if (shared) await noteOpening(token)
  return shared
}
