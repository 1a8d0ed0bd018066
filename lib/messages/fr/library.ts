/** What becomes of files of the library: where they are used. */
export const library = {
  usedIn: 'Utilisé dans',
  usedNowhere: 'Aucun article ne l’utilise.',
  use: 'Utilisation',
  useIs: {
    used: 'Dans un article',
    unused: 'Dans aucun article',
  },
  pieces: '{count, plural, one {dans # article} many {dans # d’articles} other {dans # articles}}',
  othersUse:
    '{count, plural, one {Et # autre article, que vous ne pouvez pas ouvrir ou qui ne tient pas ici.} many {Et # d’autres articles, que vous ne pouvez pas ouvrir ou qui ne tiennent pas ici.} other {Et # autres articles, que vous ne pouvez pas ouvrir ou qui ne tiennent pas ici.}}',
  useAt: {
    draft: 'dans le brouillon',
    submitted: 'dans ce qui a été soumis',
    live: 'sur sa page en ligne',
  },
} as const
