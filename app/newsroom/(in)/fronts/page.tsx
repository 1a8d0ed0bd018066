import type { Metadata } from 'next'
import { FrontsPage } from '#components/newsroom/fronts/fronts-page'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requireActor } from '#lib/auth/request'
import { fronts } from '#lib/fronts/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('fronts'))('title'),
})

export default async function AllFrontsPage() {
  const actor = await requireActor()
  return <FrontsPage fronts={await orNotFound(fronts(actor))} now={new Date()} />
}
