import { type CheckedArticle, type Checker, type Issue, shortened } from '#lib/checks/checker'
import { mayShowFiles } from '#lib/claims/terms'
import { type Message, message } from '#lib/messages/message'

/** Files that readers are shown with claims: there, described, allowed, and nothing that tells who spoke on other terms. */
export const attachment: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.attachment.holds'),
  issues: (article) => {
    const guarded = guardedFiles(article)
    return article.content.evidence.flatMap((claim, at) =>
      claim.attributions.flatMap(({ terms, files }) =>
        files
          .filter(({ shown }) => shown)
          .flatMap((file): Issue[] => {
            const betrays = !mayShowFiles(terms) || guarded.has(file.fileId)
            const named = { number: at + 1, words: shortened(claim.text) }
            const wrong = betrays ? message('checks.attachment.betrays', named) : whyNot(article, file, named)
            return wrong ? [{ claimId: claim.claimId, message: wrong }] : []
          }),
      ),
    )
  },
}

/** Also what somebody gave on other terms under another claim */
const guardedFiles = ({ content }: CheckedArticle): ReadonlySet<string> =>
  new Set(
    content.evidence.flatMap(({ attributions }) =>
      attributions
        .filter(({ terms }) => !mayShowFiles(terms))
        .flatMap(({ files }) => files.map(({ fileId }) => fileId)),
    ),
  )

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
