/** Who and what the newsroom leans on. */
export const sources = {
  notThere: 'لا يوجد مصدر كهذا.',
  nameMissing: 'يُرجى تسمية المصدر.',
  nameTooLong: 'أقصى عدد لأحرف الاسم: {most, number}.',
  addressForm: 'يبدأ العنوان بـ https:// أو http://.',
  addressTooLong: 'أقصى عدد لأحرف العنوان: {most, number}.',
  kindMissing: 'يُرجى تحديد نوع المصدر.',
  descriptionTooLong: 'أقصى عدد للأحرف هنا: {most, number}.',
  thereAlready: 'يوجد بالفعل {sources}. يُرجى اختياره، أو التأكيد أن هذا مصدر آخر.',
  named: '«{name}» ({kind})',
  /** Within a sentence */
  kind: {
    person: 'شخص',
    organisation: 'جهة',
    outlet: 'وسيلة إعلام',
    document: 'وثيقة',
    dataset: 'مجموعة بيانات',
    event: 'حدث',
    social_post: 'منشور على مواقع التواصل',
  },
  snapshotMissing: 'اختر أولًا وثيقة أو صورة من المكتبة.',
  snapshotDay: 'اكتب اليوم الذي كانت فيه الوثيقة هكذا، مثل 2027-03-01.',
  snapshotAhead: 'لم يأتِ ذلك اليوم بعد. اكتب اليوم الذي كانت فيه الوثيقة هكذا.',
  snapshotForm: 'تُحفظ مع المصدر وثيقة أو صورة. أما التسجيل فموضعه المادة التي تعرضه.',
  snapshotThere: 'هذا الملف محفوظ مع هذا المصدر من قبل.',
  snapshotsFull: 'مع هذا المصدر {most, number} من الملفات ولا يتسع لأكثر. أزل ما لا يُحتاج إليه.',
  snapshotGone: 'لم تعد هذه الوثيقة محفوظة مع المصدر.',
} as const
