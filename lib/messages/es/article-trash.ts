/** La papelera de artículos. */
export const articleTrash = {
  title: 'Papelera',
  intro:
    'Artículos que se tiraron. Durante {days, number} días se pueden recuperar tal como estaban; después se eliminan para siempre. Lo que consta sobre ellos se conserva.',
  nothing: 'La papelera está vacía.',
  toArticles: 'Todos los artículos',
  noHeadline: 'Sin titular',
  thrown: 'tirado <when></when>',
  thrownBy: 'tirado <when></when> por {name}',
  goneFrom: 'se elimina para siempre <when></when>',
  wasPublic: 'los lectores lo tuvieron: lo que leyeron sigue constando',
  haveBack: 'Recuperar',
  haveBackThis: 'Recuperar: {headline}',
  erase: 'Eliminar para siempre',
  eraseThis: 'Eliminar para siempre: {slug}',
  eraseSays:
    'Se eliminan su texto, su historial, sus afirmaciones, comentarios y envíos, y nada los devuelve. Lo que se hizo con él sigue constando, y también lo que tuvieron los lectores.',
  typeSlug: 'Escribe su slug, <slug></slug>, para eliminarlo',
  typeIt: 'Escribe el slug del artículo.',
  typedOtherwise: 'Ese no es su slug. Escribe «{slug}» para eliminarlo para siempre.',
  throwAway: 'Mover a la papelera',
  throwAwaySays: 'Ya nadie lo ve, salvo en la papelera, donde se puede recuperar durante {days, number} días.',
  entriesLeft:
    'Esta cobertura tiene entradas que los lectores tienen o que no están terminadas. Retira, descarta o tira primero cada una de ellas.',
  readersHaveIt: 'Los lectores tienen este artículo. Retíralo primero; después se puede mover a la papelera.',
  notNow: 'Este artículo está «{state}». Devuélvelo primero a borrador; después se puede mover a la papelera.',
} as const
