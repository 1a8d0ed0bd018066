/** Mails about a piece, each to one of its people. */
export const mails = {
  noHeadline: 'مادة بلا عنوان',
  published: { subject: 'نُشرت: {headline}', text: '«{headline}» الآن بين أيدي القرّاء.' },
  changesRequested: {
    subject: 'طُلبت تعديلات: {headline}',
    text: 'تعديلات مطلوبة من {name} على «{headline}»:\n\n{comment}',
  },
  heldBack: {
    subject: 'لم تُنشر في موعدها: {headline}',
    text: 'حان موعد «{headline}» ولم تُنشر. {why}',
  },
  one: '{happened}: {headline}',
  several:
    '{count, plural, zero {لا إشعارات} one {إشعار واحد} two {إشعاران} few {{count, number} إشعارات} many {{count, number} إشعارًا} other {{count, number} إشعار}}',
  choices: 'اختر ما تُبلَّغ به:',
} as const
