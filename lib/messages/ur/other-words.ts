/** What is told of a file by now, and what was submitted of it. */
export const otherWords = {
  credit: '”{file}“ کا کریڈٹ:',
  copyright: '”{file}“ کا کاپی رائٹ:',
  licence: '”{file}“ کا لائسنس:',
  nothing: 'کچھ نہیں',
  now: '· اب:',
} as const
