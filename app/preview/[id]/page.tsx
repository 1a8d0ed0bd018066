import { StaffPreview } from './staff-preview.tsx'

export const dynamic = 'force-dynamic'

/** The draft as it stands. */
export default async function DraftPreviewPage({ params }: PageProps<'/preview/[id]'>) {
  return <StaffPreview id={(await params).id} revision={null} />
}
