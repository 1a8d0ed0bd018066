import type { Metadata } from 'next'
import { PastPage } from '#components/newsroom/past-checks/past-page'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requireActor } from '#lib/auth/request'
import { publishedPast } from '#lib/past-checks/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pastChecks'))('title'),
})

export default async function PublishedPastChecksPage() {
  const actor = await requireActor()
  return <PastPage {...(await orNotFound(publishedPast(actor)))} now={new Date()} />
}
