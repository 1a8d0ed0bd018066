/** Lists by name: sources and tags. */
export const byName = {
  name: 'Nom',
  kind: 'Type',
  everyKind: 'Tous les types',
  show: 'Afficher',
  clear: 'Effacer',
  notShown: 'Non affiché',
  pages: 'Pages',
  first: 'Début',
  next: 'Suite',
} as const
