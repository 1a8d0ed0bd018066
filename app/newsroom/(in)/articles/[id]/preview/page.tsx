import type { Metadata } from 'next'
import { PreviewPage } from '#components/newsroom/preview/preview-page'
import { getTranslations } from '#components/translations/server'
import { can } from '#lib/auth/permissions'
import { orNotFound, requireActor } from '#lib/auth/request'
import { previewable } from '#lib/previews/queries'
import { sharesOf } from '#lib/shares/queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('previewPage'))('title'),
})

export default async function ArticlePreviewPage({
  params,
  searchParams,
}: PageProps<'/newsroom/articles/[id]/preview'>) {
  const actor = await requireActor()
  const { id } = await params
  const asked = String([(await searchParams).revision].flat()[0] ?? '')
  const [piece, shares] = await orNotFound(Promise.all([previewable(actor, id), sharesOf(actor, id)]))
  const revision = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null
  return (
    <PreviewPage
      piece={piece}
      revision={revision}
      shares={shares}
      mayShare={can(actor, 'share.make', piece.belonging)}
      now={new Date()}
    />
  )
}
