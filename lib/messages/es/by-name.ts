/** Lists by name: sources and tags. */
export const byName = {
  name: 'Nombre',
  kind: 'Tipo',
  everyKind: 'Todos los tipos',
  show: 'Mostrar',
  clear: 'Limpiar',
  notShown: 'No se muestra',
  pages: 'Páginas',
  first: 'Primera',
  next: 'Siguiente',
} as const
