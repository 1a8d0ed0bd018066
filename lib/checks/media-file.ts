import { type Checker, mediaWhere } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

/** Only what readers can hear or open goes out, and under a name: a file of the library, with a title in the piece. */
export const mediaFile: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.mediaFile.holds'),
  issues: (article) =>
    mediaWhere(article, ({ form, title, file }, number) => {
      if (!file) return message('checks.mediaFile.missing', { number })
      if (file.form !== form)
        return message(`checks.mediaFile.${form === 'sound' ? 'noSound' : 'noDocument'}`, { number, file: file.name })
      return title === null ? message('checks.mediaFile.noTitle', { number, file: file.name }) : null
    }),
}
