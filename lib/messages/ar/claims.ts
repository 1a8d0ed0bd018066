/** Claims and who stands behind them. */
export const claims = {
  publicLabelTooLong: 'أقصى عدد لأحرف ما يُقال للقرّاء: {most, number, ::group-off}.',
  locatorTooLong: 'أقصى عدد لأحرف الموضع في المصدر: {most, number, ::group-off}.',
  excerptTooLong: 'أقصى عدد لأحرف المقتطف: {most, number, ::group-off}.',
  howTooLong: 'أقصى عدد لأحرف طريقة التحقق: {most, number, ::group-off}.',
  sourceMissing: 'يُرجى تحديد المصدر.',
  labelMissing: 'يُرجى كتابة ما يُقال للقرّاء بدلًا من الاسم، مثل «مسؤول رفيع المستوى».',
  noWords: 'لا ادعاء بلا كلمات.',
  tooLong: 'هذا أطول من أن يكون ادعاءً واحدًا. يُرجى تحديد كلمات أقل.',
  notThere: 'لا يوجد ادعاء كهذا.',
  howMissing: 'يُرجى ذكر كيف عُرف ذلك.',
  sourceThereAlready: 'هذا المصدر مضاف إلى الادعاء بالفعل.',
  stanceThereAlready: 'هذا المصدر مضاف إلى الادعاء بهذا الموقف بالفعل.',
} as const
