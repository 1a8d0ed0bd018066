import { PreviewedFront } from '../../../previewed.tsx'

export const dynamic = 'force-dynamic'

/** One version of a front, or one that is planned. */
export default async function FrontVersionPreviewPage({
  params,
}: PageProps<'/preview/front/[place]/[language]/[which]'>) {
  return <PreviewedFront {...(await params)} />
}
