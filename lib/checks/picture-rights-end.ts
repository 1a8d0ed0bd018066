import { type Checker, picturesWhere } from '#lib/checks/checker'
import { daysLeft } from '#lib/checks/rights-end'
import { message } from '#lib/messages/message'

export const pictureRightsEnd: Checker = {
  level: 'warning',
  waivable: false,
  location: 'text',
  holds: message('checks.pictureRightsEnd.holds'),
  issues: (article) =>
    picturesWhere(article, ({ file }, which) => {
      const left = daysLeft(file?.rightsUntil, article.today)
      return file && left !== null ? message('checks.pictureRightsEnd.soon', { ...which, file: file.name, left }) : null
    }),
}
