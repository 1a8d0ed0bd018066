import type { Metadata } from 'next'
import { FilePage } from '#components/newsroom/media/file-page'
import { getTranslations } from '#components/translations/server'
import { orNotFound, requireActor } from '#lib/auth/request'
import { looksLike, mediaFile } from '#lib/media/queries'
import { mergesOf } from '#lib/merging/queries'
import { replacementsOf } from '#lib/replacing/queries'
import { countedUses } from '#lib/rights/queries'
import { samePictures } from '#lib/same-pictures/queries'
import { usesOf } from '#lib/uses/queries'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('mediaPage'))('one') })

export default async function MediaFilePage({ params, searchParams }: PageProps<'/newsroom/media/[id]'>) {
  const actor = await requireActor()
  const { id } = await params
  const { saved } = await searchParams
  const [file, alike, same, uses, counted, merged, replacements] = await orNotFound(
    Promise.all([
      mediaFile(actor, id),
      looksLike(actor, id),
      samePictures(actor, id),
      usesOf(actor, id),
      countedUses(actor, id),
      mergesOf(actor, id),
      replacementsOf(actor, id),
    ]),
  )
  return (
    <FilePage
      file={file}
      alike={alike}
      same={same}
      uses={uses}
      counted={counted}
      merged={merged}
      replacements={replacements}
      saved={saved !== undefined}
    />
  )
}
