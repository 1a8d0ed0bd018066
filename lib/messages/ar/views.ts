/** Why a view can’t be kept so. */
export const views = {
  nameMissing: 'يُرجى تسمية العرض.',
  nameTooLong: 'الاسم لا يتجاوز {most, number} حرف.',
  nameTaken: 'لديك عرض بهذا الاسم. يُرجى اختيار اسم آخر.',
  tooMany: 'لديك {most, number} عرض. يُرجى حذف ما لا حاجة إليه.',
  noSuchFilter: 'لا مرشّح كهذا في هذه الصفحة. يُرجى فتحها من جديد ثم حفظ العرض.',
} as const
