/** What is told of a file by now, and what was submitted of it. */
export const otherWords = {
  credit: 'Crédit de « {file} » :',
  copyright: 'Copyright de « {file} » :',
  licence: 'Licence de « {file} » :',
  nothing: 'rien',
  now: '· maintenant :',
} as const
