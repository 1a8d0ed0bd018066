import type { Metadata } from 'next'
import { cache } from 'react'
import { WritingPage } from '#components/editor/writing-page'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requestLanguage, requireActor } from '#lib/auth/request'
import { commentsOf } from '#lib/comments/queries'
import { shownIn } from '#lib/comments/shown'
import { desksToPick } from '#lib/desks/queries'
import { textToRead } from '#lib/drafts/queries'
import { peopleToPick } from '#lib/people/queries'
import { wordsFor } from '#lib/site/words'
import { plainText } from '#lib/text/plain'
import { besideText } from '#lib/writing/queries'

type Props = PageProps<'/newsroom/articles/[id]'>

/** Asked for by the title and by the page. */
const besideFor = cache(async (id: string) => orNotFound(besideText(await requireActor(), id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await besideFor((await params).id)
  const t = await getTranslations('articlePages')
  return { title: t('writingTitle', { headline: article.headline || t('noHeadlineInline') }) }
}

export default async function ArticlePage({ params }: Props) {
  const actor = await requireActor()
  const { id } = await params
  const beside = await besideFor(id)
  const [desks, people, text, comments] = await Promise.all([
    desksToPick(actor),
    peopleToPick(actor),
    textToRead(actor, id),
    commentsOf(actor, id),
  ])
  return (
    <WritingPage
      key={beside.article.id}
      beside={beside}
      comments={comments.map(shownIn(await requestLanguage(), new Date()))}
      me={{ id: actor.personId, name: actor.name }}
      desks={desks}
      people={people}
      footnoteLetters={wordsFor(beside.article.language).footnoteLetters}
      stored={plainText(text, beside.article.language)}
    />
  )
}
