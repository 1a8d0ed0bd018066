import type { NextRequest } from 'next/server'
import { fieldAnswer } from '#lib/auth/field-answer'
import { Refusal } from '#lib/errors'
import type { PictureToLead } from '#lib/media/picture-to-lead'
import { mediaFile } from '#lib/media/queries'
import { message } from '#lib/messages/message'

/** What the dialog of the lead picture asks of a file. */
export function GET(_: NextRequest, { params }: RouteContext<'/newsroom/media/[id]/lead'>): Promise<Response> {
  return fieldAnswer(async (actor): Promise<PictureToLead> => {
    const file = await mediaFile(actor, (await params).id)
    const { id, form, name, alt, decorative, credit, width, height, crops, focusX, focusY } = file
    if (form !== 'image' || !width || !height) throw new Refusal(message('articles.leadMissing'))
    const cuts = { crops, focus: { x: focusX, y: focusY } }
    return { id, name, alt, decorative, credit, width, height, cuts }
  })
}
