/** Why a revision can’t go public. */
export const publications = {
  deskMissing: 'لا بدّ للمادة من قسم قبل أن تصل إلى القرّاء.',
  addressHeld: 'على هذا الرابط «{headline}» بالفعل. يُرجى اختيار رابط آخر لهذه المادة.',
} as const
