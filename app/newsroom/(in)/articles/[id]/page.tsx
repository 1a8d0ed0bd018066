import type { Metadata } from 'next'
import { WritingPage } from '#components/editor/writing-page'
import { articleToEdit } from '#lib/articles/queries'
import { orNotFound, requireActor } from '#lib/auth/request'
import { claimRows } from '#lib/claims/queries'
import { desksToPick } from '#lib/desks/queries'
import { textToRead } from '#lib/drafts/queries'
import { peopleToPick } from '#lib/people/queries'
import { questionsOf } from '#lib/questions/queries'
import { plainText } from '#lib/text/plain'

export const metadata: Metadata = { title: 'Writing' }

export default async function ArticlePage({ params }: PageProps<'/newsroom/articles/[id]'>) {
  const actor = await requireActor()
  const { id } = await params
  const article = await orNotFound(articleToEdit(actor, id))
  const [rows, questions, desks, people, text] = await Promise.all([
    claimRows(actor, id),
    questionsOf(actor, id),
    desksToPick(actor),
    peopleToPick(actor),
    textToRead(actor, id),
  ])
  return (
    <WritingPage
      article={article}
      me={{ id: actor.personId, name: actor.name }}
      rows={rows}
      questions={questions}
      desks={desks}
      people={people}
      standing={plainText(text, article.language)}
      checks={null}
    />
  )
}
