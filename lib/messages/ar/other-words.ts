/** What is told of a file by now, and what was submitted of it. */
export const otherWords = {
  credit: 'إسناد «{file}»:',
  copyright: 'حقوق «{file}»:',
  licence: 'ترخيص «{file}»:',
  nothing: 'لا شيء',
  now: '· الآن:',
} as const
