import { type Checker, picturesWhere } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

/** Only what readers can be shown goes out: a picture of the library of which every rendition is made. */
export const picture: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.picture.holds'),
  issues: (article) =>
    picturesWhere(article, ({ file }, which) => {
      if (!file) return message('checks.picture.missing', which)
      const named = { ...which, file: file.name }
      if (file.form !== 'image') return message('checks.picture.noPicture', named)
      if (file.renditions === 'failed') return message('checks.picture.failed', named)
      return file.renditions === 'waiting' ? message('checks.picture.waiting', named) : null
    }),
}
