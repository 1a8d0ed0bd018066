import { type CheckedArticle, type Checker, type Issue, shortened } from '#lib/checks/checker'
import { mayShowFiles } from '#lib/claims/terms'
import type { Terms } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'
import { filesIn } from '#lib/text/files-in'

/** Files that readers are shown: nowhere one that tells who spoke on other terms; with claims those alone that are there, described and allowed. */
export const attachment: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.attachment.holds'),
  issues: (article) => {
    const withClaims = article.content.evidence.flatMap((claim, at) =>
      claim.attributions.flatMap(({ terms, files }) =>
        files
          .filter(({ shown }) => shown)
          .flatMap((file): Issue[] => {
            const named = { number: at + 1, words: shortened(claim.text) }
            const wrong = betrays(article, terms, file.fileId, named) ?? whyNot(article, file, named)
            return wrong ? [{ claimId: claim.claimId, message: wrong }] : []
          }),
      ),
    )
    return [...withClaims, ...inPiece(article)]
  },
}

function betrays(
  { guarded }: CheckedArticle,
  terms: Terms,
  fileId: string,
  claim: { number: number; words: string },
): Message | null {
  const file = guarded.get(fileId)
  if (!mayShowFiles(terms) || file?.isElsewhere === false) return message('checks.attachment.betrays', claim)
  return file ? message('checks.attachment.betraysElsewhere', { file: file.name }) : null
}

/** In the text, its galleries, or as the picture that leads it */
function inPiece({ guarded, content }: CheckedArticle): Issue[] {
  const { lead } = content.details
  const shown = new Set([...(lead ? [lead.file] : []), ...filesIn(content.text)])
  return [...shown].flatMap((fileId): Issue[] => {
    const file = guarded.get(fileId)
    if (!file) return []
    const code = file.isElsewhere ? 'checks.attachment.betraysElsewhere' : 'checks.attachment.betraysInPiece'
    return [{ message: message(code, { file: file.name }), where: fileId === lead?.file ? 'details' : 'text' }]
  })
}

function whyNot(
  { attachments, usedUp, today }: CheckedArticle,
  { fileId, alt }: { fileId: string; alt: string | null },
  claim: { number: number; words: string },
): Message | null {
  const file = attachments.get(fileId)
  if (!file) return message('checks.attachment.missing', claim)
  const named = { ...claim, file: file.name }
  if (file.form === 'image' && file.renditions === 'failed') return message('checks.attachment.failed', named)
  if (file.form === 'image' && file.renditions === 'waiting') return message('checks.attachment.waiting', named)
  if (alt === null) return message('checks.attachment.noAlt', named)
  if (file.rightsUntil !== null && file.rightsUntil < today) return message('checks.attachment.ended', named)
  const most = usedUp.get(fileId)
  if (most !== undefined) return message('checks.attachment.usedUp', { ...named, most })
  if (file.credit === '') return message('checks.attachment.noCredit', named)
  return file.licence === null ? message('checks.attachment.noLicence', named) : null
}
