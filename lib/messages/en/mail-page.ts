/** The page of mails, for admins. */
export const mailPage = {
  title: 'Mails',
  sends: 'Mails go out by the mail server.',
  keeps: 'No mail server is set (SMTP_URL). Mails are kept here as files, and nobody gets them.',
  failed: 'Could not be sent',
  kept: 'Kept as files',
  none: 'No mail is kept here.',
  closed: 'What a mail says is for whoever it goes to. Here stands to whom, and when.',
  ofNotifications: 'Notifications',
  gone: 'Somebody who is gone',
  ofReport: 'Answer to a report',
  reader: 'A reader',
} as const
