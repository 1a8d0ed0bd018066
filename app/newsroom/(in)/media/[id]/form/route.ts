import type { NextRequest } from 'next/server'
import { requestLanguage } from '#lib/auth/request'
import { saveFileForm } from '#lib/describing/actions'
import { libraryPath } from '#lib/media/address'
import { refusedForm } from '#lib/media/refused-form'

/** Takes the form of a file from a browser before scripts run, or where none do: back to its page once it is saved, else a page that says why it is not. */
export async function POST(
  request: NextRequest,
  { params }: RouteContext<'/newsroom/media/[id]/form'>,
): Promise<Response> {
  const { id } = await params
  // What is no form says nothing, not even which version it is of, and is refused for that.
  const form = await request.formData().catch(() => new FormData())
  const answer = await saveFileForm(id, form)
  if (answer.ok) return new Response(null, { status: 303, headers: { location: `${libraryPath}/${id}?saved` } })
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return new Response(refusedForm(await requestLanguage(), id, answer.message), { status: 422, headers })
}
