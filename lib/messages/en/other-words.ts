/** What is told of a file by now, and what was submitted of it. */
export const otherWords = {
  credit: 'Credit of “{file}”:',
  copyright: 'Copyright of “{file}”:',
  licence: 'Licence of “{file}”:',
  nothing: 'nothing',
  now: '· now:',
} as const
