import { NothingToPreview, PreviewedPiece } from '#components/preview/previewed-piece'
import { orNothing } from '#lib/auth/or-nothing'
import { currentActor } from '#lib/auth/request'
import { previewOf } from '#lib/previews/queries'
import { desks } from '#lib/site/frame/queries'
import { languagesPublished } from '#lib/site/front/queries'

/** For whoever is signed in and may read the piece. To everybody else it is not there. */
export async function StaffPreview({ id, revision }: { id: string; revision: number | null }) {
  const actor = await currentActor()
  const found = actor && (await orNothing(previewOf(actor, id, revision)))
  if (!found) return <NothingToPreview desks={await desks()} />
  return <PreviewedPiece piece={found} desks={await desks()} published={await languagesPublished()} />
}
