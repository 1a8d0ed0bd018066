import { GuestForm, GuestHead } from '#components/preview/guest'
import { NothingToPreview, NowBusy, PreviewedPiece } from '#components/preview/previewed-piece'
import { orNothing } from '#lib/auth/or-nothing'
import { orBusy } from '#lib/or-busy'
import { opened } from '#lib/shares/open'
import { desks } from '#lib/site/frame/queries'
import { languagesPublished } from '#lib/site/front/queries'

export const dynamic = 'force-dynamic'

/** A draft, for whoever holds a link to it. */
export default async function SharedDraftPage({ searchParams }: PageProps<'/preview'>) {
  const { token, said } = await searchParams
  const shared = typeof token === 'string' ? await orBusy(orNothing(opened(token))) : null
  if (shared === 'busy') return <NowBusy />
  if (typeof token !== 'string' || !shared) return <NothingToPreview desks={await desks()} />
  const { piece, mayComment, expiresAt } = shared
  return (
    <PreviewedPiece
      piece={piece}
      desks={await desks()}
      published={await languagesPublished()}
      guest={{
        above: <GuestHead expiresAt={expiresAt} said={said === '1'} />,
        below: mayComment ? <GuestForm token={token} /> : null,
      }}
    />
  )
}
