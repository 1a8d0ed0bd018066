import { type Checker, mediaWhere } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const mediaRights: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.mediaRights.holds'),
  issues: (article) =>
    mediaWhere(article, ({ fileId, file }, named) => {
      if (!file) return null
      if (file.rightsUntil !== null && file.rightsUntil < article.today)
        return message('checks.mediaRights.ended', named)
      const most = article.usedUp.get(fileId)
      if (most !== undefined) return message('checks.mediaRights.usedUp', { ...named, most })
      if (file.credit === '') return message('checks.mediaRights.noCredit', named)
      return file.licence === null ? message('checks.mediaRights.noLicence', named) : null
    }),
}
