import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FrontPage } from '#components/newsroom/fronts/front-page'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requireActor } from '#lib/auth/request'
import { desksToPick } from '#lib/desks/queries'
import { keyFrom } from '#lib/fronts/key'
import { frontToEdit } from '#lib/fronts/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('fronts'))('title'),
})

export default async function OneFrontPage({ params }: PageProps<'/newsroom/fronts/[place]/[language]'>) {
  const actor = await requireActor()
  const { place, language } = await params
  const key = keyFrom(place, language)
  if (!key) notFound()
  const [front, desks] = await orNotFound(Promise.all([frontToEdit(actor, key), desksToPick(actor)]))
  return <FrontPage front={front} desks={desks} now={new Date()} />
}
