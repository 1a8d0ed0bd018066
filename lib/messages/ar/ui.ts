/** Words of the building blocks that every page shares. */
export const ui = {
  choices: 'الخيارات',
  looking: 'جارٍ البحث …',
  done: 'تم',
  note: 'ملاحظة',
  mind: 'تنبيه',
  stop: 'توقّف',
  cancel: 'إلغاء',
  save: 'حفظ',
  unreachable: 'تعذّر الوصول إلى غرفة الأخبار. يُرجى المحاولة من جديد بعد دقيقة.',
  unreachableUnchanged: 'تعذّر الوصول إلى غرفة الأخبار، ولم يتغيّر شيء. يُرجى المحاولة من جديد بعد دقيقة.',
  typeLetters: 'تكفي كتابة بضعة حروف',
  nothingOfThisName: 'لا شيء بهذا الاسم.',
  newName: 'جديد: «{name}»',
  added: 'تمت إضافة {name}.',
  takenAway: 'تمت إزالة {name}.',
  takeAway: 'إزالة {name}',
} as const
