/** The command palette. */
export const palette = {
  open: 'Buscar o ir',
  openKey: 'Buscar o ir ({key})',
  title: 'Buscar o ir',
  words: 'Un artículo, una fuente, una etiqueta, una persona, un lugar',
  nothing: 'Nada con ese nombre. Prueba otras palabras o menos letras.',
  command: 'Ir',
  article: 'Artículo · {state}',
  source: 'Fuente · {kind}',
  tag: 'Etiqueta · {kind}',
  person: 'Persona',
  bundle: 'Paquete',
  notFetched: 'No se pudo traer: no hay conexión.',
} as const
