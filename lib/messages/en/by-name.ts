/** Lists by name: sources and tags. */
export const byName = {
  name: 'Name',
  kind: 'Kind',
  everyKind: 'Every kind',
  show: 'Show',
  clear: 'Clear',
  notShown: 'Not shown',
  pages: 'Pages',
  first: 'First',
  next: 'Next',
} as const
