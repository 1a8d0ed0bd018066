/** Why a revision can’t go public. */
export const publications = {
  deskMissing: 'لا بدّ للمادة من قسم قبل أن تصل إلى القرّاء.',
  addressHeld: 'على هذا الرابط «{headline}» بالفعل. يُرجى اختيار رابط آخر لهذه المادة.',
  fileNotPublic: 'تعذر نشر «{file}»: لا يستجيب مكان حفظ الملفات. لم يُنشر شيء. يُرجى المحاولة مجددًا بعد دقائق.',
  fileGone: 'لم يعد «{file}» حيث تُحفظ الملفات. لم يُنشر شيء. يُرجى رفعه من جديد ووضعه في النص مرة أخرى.',
} as const
