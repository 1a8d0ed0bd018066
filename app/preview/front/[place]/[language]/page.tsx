import { PreviewedFront } from '../../previewed.tsx'

export const dynamic = 'force-dynamic'

/** The working copy of a front. */
export default async function FrontPreviewPage({ params }: PageProps<'/preview/front/[place]/[language]'>) {
  return <PreviewedFront {...(await params)} which={null} />
}
