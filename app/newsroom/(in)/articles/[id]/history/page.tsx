import type { Metadata } from 'next'
import { HistoryPage } from '#components/newsroom/history/history-page'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requestLanguage, requireActor } from '#lib/auth/request'
import { historyOf, stateOf } from '#lib/history/queries'
import { historyShown, stateShown } from '#lib/history/shown'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('historyPage'))('title'),
})

export default async function ArticleHistoryPage({ params }: PageProps<'/newsroom/articles/[id]/history'>) {
  const actor = await requireActor()
  const { id } = await params
  const history = await orNotFound(historyOf(actor, id))
  const state = await orNotFound(stateOf(actor, id, { number: history.total, view: 'text' }))
  const [language, now] = [await requestLanguage(), new Date()]
  return <HistoryPage history={historyShown(language, now, history)} first={stateShown(language, now, state)} />
}
