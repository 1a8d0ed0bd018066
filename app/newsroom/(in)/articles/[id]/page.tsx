import type { Metadata } from 'next'
import { WritingPage } from '#components/editor/writing-page'
import { orNotFound, requireActor } from '#lib/auth/request'
import { desksToPick } from '#lib/desks/queries'
import { textToRead } from '#lib/drafts/queries'
import { peopleToPick } from '#lib/people/queries'
import { plainText } from '#lib/text/plain'
import { besideText } from '#lib/writing/queries'

export const metadata: Metadata = { title: 'Writing' }

export default async function ArticlePage({ params }: PageProps<'/newsroom/articles/[id]'>) {
  const actor = await requireActor()
  const { id } = await params
  const beside = await orNotFound(besideText(actor, id))
  const [desks, people, text] = await Promise.all([desksToPick(actor), peopleToPick(actor), textToRead(actor, id)])
  return (
    <WritingPage
      key={beside.article.id}
      beside={beside}
      me={{ id: actor.personId, name: actor.name }}
      desks={desks}
      people={people}
      standing={plainText(text, beside.article.language)}
    />
  )
}
