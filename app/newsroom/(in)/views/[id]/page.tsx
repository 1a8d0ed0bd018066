import { redirect } from 'next/navigation'
import { orNotFound, requireActor } from '#lib/auth/request'
import { viewPath } from '#lib/views/filters'
import { viewToOpen } from '#lib/views/queries'

/** A link to a saved view, wherever its filters lead by now. */
export default async function ViewPage({ params }: PageProps<'/newsroom/views/[id]'>): Promise<never> {
  const { page, filters } = await orNotFound(viewToOpen(await requireActor(), (await params).id))
  return redirect(viewPath(page, filters))
}
