import { attachFile, changeAttachment, detachFile } from '#lib/attachments/commands'
import { db } from '#lib/db'
import { someClaim } from '#tests/support/articles'
import { someFile } from '#tests/support/media-rows'
import { type ArticleMade, article } from '../articles.ts'
import { acts, type Cases, type Make } from '../case.ts'

type Attached = ArticleMade & { attributionId: string; attachmentId: string; fileId: string }

/** A file under the one source of a claim, in a piece that stands so to the actor. */
const attached: Make<Attached> = async (standing, actor) => {
  const made = await article()(standing, actor)
  const { attributionId } = await someClaim(made.id, made.by)
  const { id: attachmentId } = await db.attributionFile.create({
    data: { attributionId, fileId: await someFile(), createdById: made.by.personId },
  })
  return { ...made, attributionId, attachmentId, fileId: await someFile() }
}

export const cases: Cases = {
  attachFile: acts('claim.write', {
    on: attached,
    call: (actor, { attributionId, fileId }) => attachFile(actor, attributionId, { fileId }),
  }),
  changeAttachment: acts('claim.write', {
    on: attached,
    call: (actor, { attachmentId }) => changeAttachment(actor, attachmentId, { alt: 'A scan', shown: true }),
  }),
  detachFile: acts('claim.write', { on: attached, call: (actor, { attachmentId }) => detachFile(actor, attachmentId) }),
}
