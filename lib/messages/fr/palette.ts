/** The command palette. */
export const palette = {
  open: 'Trouver ou aller',
  openKey: 'Trouver ou aller ({key})',
  title: 'Trouver ou aller',
  words: 'Un article, une source, un mot-clé, une personne, un lieu',
  nothing: 'Rien de ce nom. Essayez d’autres mots, ou moins de lettres.',
  command: 'Aller',
  article: 'Article · {state}',
  source: 'Source · {kind}',
  tag: 'Mot-clé · {kind}',
  person: 'Personne',
  bundle: 'Dossier',
  notFetched: 'Impossible de l’obtenir : il n’y a pas de connexion.',
} as const
