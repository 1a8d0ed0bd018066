import { type Checker, mediaWhere } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const mediaRights: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.mediaRights.holds'),
  issues: (article) =>
    mediaWhere(article, ({ file }, named) => {
      if (!file) return null
      if (file.rightsUntil !== null && file.rightsUntil < article.today)
        return message('checks.mediaRights.ended', named)
      if (file.credit === '') return message('checks.mediaRights.noCredit', named)
      return file.licence === null ? message('checks.mediaRights.noLicence', named) : null
    }),
}
