import { type Checker, mediaWhere } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

/** Only what readers can hear or open goes out, and under a name: a file of the library, with a title in the piece. */
export const mediaFile: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.mediaFile.holds'),
  issues: (article) =>
    mediaWhere(article, ({ form, title, file }, named) => {
      if (!file) return message('checks.mediaFile.missing', named)
      if (file.form !== form) return message(`checks.mediaFile.${form === 'sound' ? 'noSound' : 'noDocument'}`, named)
      return title === null ? message('checks.mediaFile.noTitle', named) : null
    }),
}
