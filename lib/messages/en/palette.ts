/** The command palette. */
export const palette = {
  open: 'Find or go',
  openKey: 'Find or go ({key})',
  title: 'Find or go',
  words: 'An article, a source, a tag, a person, a place',
  nothing: 'Nothing of this name. Try other words, or fewer letters.',
  command: 'Go',
  article: 'Article · {state}',
  source: 'Source · {kind}',
  tag: 'Tag · {kind}',
  person: 'Person',
  bundle: 'Bundle',
  notFetched: 'It could not be fetched: there is no connection.',
} as const
