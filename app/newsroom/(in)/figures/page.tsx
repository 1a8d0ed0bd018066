import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FiguresPage } from '#components/newsroom/figures/figures-page'
import { getTranslations } from '#components/translations/server'
import { answering } from '#lib/auth/answering'
import { can } from '#lib/auth/permissions'
import { requestLanguage, requireActor } from '#lib/auth/request'
import { desksToPick } from '#lib/desks/queries'
import { figuresAsked } from '#lib/figures/asked'
import { plotsFor } from '#lib/figures/plots'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('figuresPage'))('title'),
})

export default async function NewsroomFiguresPage({ searchParams }: PageProps<'/newsroom/figures'>) {
  const actor = await requireActor()
  if (!can(actor, 'figures.read')) notFound()
  const query = await searchParams
  const now = new Date()
  const asked = figuresAsked((name) => String([query[name]].flat()[0] ?? ''), now)
  const language = await requestLanguage()
  const [desks, answer] = await Promise.all([
    desksToPick(actor),
    answering(() => plotsFor(actor, asked, language, now)),
  ])
  return <FiguresPage asked={asked} desks={desks} answer={answer} />
}
