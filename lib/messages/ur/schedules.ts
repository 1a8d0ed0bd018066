/** Days and times that a schedule can’t take as they are given. */
export const schedules = {
  leftOut: 'گھڑیاں اس وقت کو چھوڑ دیتی ہیں۔ {before} یا {after} چنیں۔',
  shownTwice: 'گھڑیاں یہ وقت دو بار دکھاتی ہیں۔ ان میں سے کون سا؟',
  chooseOne: 'دونوں میں سے ایک چنیں۔',
} as const
