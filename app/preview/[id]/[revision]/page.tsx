import { StaffPreview } from '../staff-preview.tsx'

export const dynamic = 'force-dynamic'

/** One revision of a draft. */
export default async function RevisionPreviewPage({ params }: PageProps<'/preview/[id]/[revision]'>) {
  const { id, revision } = await params
  return <StaffPreview id={id} revision={/^[1-9]\d{0,5}$/.test(revision) ? Number(revision) : 0} />
}
