import { type Checker, picturesWhere } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const pictureRights: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.pictureRights.holds'),
  issues: (article) =>
    picturesWhere(article, ({ file }, which) => {
      if (!file) return null
      const named = { ...which, file: file.name }
      if (file.rightsUntil !== null && file.rightsUntil < article.today)
        return message('checks.pictureRights.ended', named)
      const most = article.usedUp.get(file.id)
      if (most !== undefined) return message('checks.pictureRights.usedUp', { ...named, most })
      if (file.credit === '') return message('checks.pictureRights.noCredit', named)
      return file.licence === null ? message('checks.pictureRights.noLicence', named) : null
    }),
}
