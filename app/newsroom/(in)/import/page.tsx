import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Intake } from '#components/newsroom/intake/intake'
import { getTranslations } from '#components/translations/server'
import { can } from '#lib/auth/permissions'
import { requireActor } from '#lib/auth/request'
import { desksToPick } from '#lib/desks/queries'
import { peopleToPick } from '#lib/people/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('navigation'))('item.import'),
})

export default async function ImportPage() {
  const actor = await requireActor()
  if (!can(actor, 'article.create')) notFound()
  const [desks, people] = await Promise.all([desksToPick(actor), peopleToPick(actor)])
  return (
    <div className="page">
      <Intake desks={desks} people={people} by={{ personId: actor.personId, deskIds: actor.deskIds }} />
    </div>
  )
}
