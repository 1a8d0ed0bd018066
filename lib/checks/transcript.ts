import { type Checker, mediaWhere } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

/**
 * WCAG 2.2, 1.2.1 (level A): what is only heard has an alternative that says the same. Its exception is a recording that says what the text says
 * already, and is called so: that is for somebody to decide, with a reason.
 */
export const transcript: Checker = {
  level: 'blocker',
  waivable: true,
  location: 'text',
  holds: message('checks.transcript.holds'),
  issues: (article) =>
    mediaWhere(article, ({ form, transcript }, named) =>
      form === 'sound' && transcript === null ? message('checks.transcript.missing', named) : null,
    ),
}
