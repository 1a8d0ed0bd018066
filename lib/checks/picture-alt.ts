import { type Checker, picturesWhere } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const pictureAlt: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.pictureAlt.holds'),
  issues: (article) =>
    picturesWhere(article, ({ alt }, which) => (alt === null ? message('checks.pictureAlt.missing', which) : null)),
}
