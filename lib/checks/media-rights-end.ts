import { type Checker, mediaWhere } from '#lib/checks/checker'
import { daysLeft } from '#lib/checks/rights-end'
import { message } from '#lib/messages/message'

export const mediaRightsEnd: Checker = {
  level: 'warning',
  waivable: false,
  location: 'text',
  holds: message('checks.mediaRightsEnd.holds'),
  issues: (article) =>
    mediaWhere(article, ({ file }, named) => {
      const left = daysLeft(file?.rightsUntil, article.today)
      return file && left !== null ? message('checks.mediaRightsEnd.soon', { ...named, left }) : null
    }),
}
