import { type Checker, picturesWhere } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

/** In days before the last one: time enough to renew them, or to find another picture */
const rightsWarning = 14
const day = 24 * 60 * 60_000

export const pictureRightsEnd: Checker = {
  level: 'warning',
  waivable: false,
  location: 'text',
  holds: message('checks.pictureRightsEnd.holds'),
  issues: (article) =>
    picturesWhere(article, ({ file }, which) => {
      const until = file?.rightsUntil ?? null
      if (!file || until === null || until < article.today) return null
      const left = Math.round((until.getTime() - article.today.getTime()) / day)
      return left <= rightsWarning ? message('checks.pictureRightsEnd.soon', { ...which, file: file.name, left }) : null
    }),
}
