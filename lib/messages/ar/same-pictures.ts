/** Files of the library that are one picture. */
export const samePictures = {
  title: 'الصورة نفسها',
  hint: 'قال شخص ما إن هذه الملفات وهذا الملف صورة واحدة. تبقى كلها.',
  link: 'الصورة نفسها',
  linkNamed: '«{name}» هي الصورة نفسها',
  part: 'صورة أخرى في الواقع',
  partNamed: '«{name}» صورة أخرى في الواقع',
  trashed: 'في سلة المحذوفات',
  differs: 'فيها غير ذلك: {fields}.',
  same: 'الإسناد والحقوق والترخيص واليوم الأخير واحدة.',
  picturesAlone: 'لا يكون صورةً واحدة إلا صورتان.',
} as const
