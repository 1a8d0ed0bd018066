import { PreviewedDesk, PreviewedHome } from '#components/preview/previewed-front'
import { NothingToPreview } from '#components/preview/previewed-piece'
import { orNothing } from '#lib/auth/or-nothing'
import { currentActor } from '#lib/auth/request'
import { keyFrom } from '#lib/fronts/key'
import { frontToPreview } from '#lib/fronts/queries'
import { besides } from '#lib/site/besides/queries'
import { desks } from '#lib/site/frame/queries'
import { deskPage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'

type Props = { place: string; language: string; which: string | null }

/** For whoever is signed in and may see fronts. To everybody else it is not there. */
export async function PreviewedFront({ place, language, which }: Props) {
  const [actor, key] = [await currentActor(), keyFrom(place, language)]
  const found = actor && key && (await orNothing(frontToPreview(actor, key, which)))
  if (!found) return <NothingToPreview desks={await desks()} />
  if (found.of === 'home') return <PreviewedHome front={found.front} desks={await desks()} />
  const page = await deskPage(found.slug, null, language === site.language ? undefined : language)
  if (!page) return <NothingToPreview desks={await desks()} />
  const beside = await besides(page.list.items)
  return <PreviewedDesk page={page} language={language} front={found.front} beside={beside} desks={await desks()} />
}
