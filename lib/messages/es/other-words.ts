/** What is told of a file by now, and what was submitted of it. */
export const otherWords = {
  credit: 'Crédito de «{file}»:',
  copyright: 'Derechos de autor de «{file}»:',
  licence: 'Licencia de «{file}»:',
  nothing: 'nada',
  now: '· ahora:',
} as const
