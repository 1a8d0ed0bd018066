import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { mediaList } from '#lib/library/queries'
import type { FoundPicture } from '#lib/media/found'

/** How many a dialog shows at once */
const most = 24

/** Pictures, or files of another form, that a few words may mean; the latest ones where none are given. */
export function GET(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams
  const words = asked.has('latest') ? '' : (asked.get('words') ?? '')
  const form = asked.get('form') ?? 'image'
  return fieldAnswer(async (actor) => {
    const { files } = await mediaList(actor, { form, words })
    return files.slice(0, most).map((file): FoundPicture => {
      const { id, name, alt, decorative, credit, small } = file
      return { id, name, alt, decorative, credit, small }
    })
  })
}
