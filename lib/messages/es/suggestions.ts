/** Suggestions in the text and beside it. */
export const suggestions = {
  title: 'Sugerencias',
  suggesting: 'Sugerir',
  switchHint: 'Lo que haga en el texto queda sugerido hasta que alguien lo acepte',
  none: 'No hay nada sugerido. {keys} activa las sugerencias: lo que escriba o borre espera a que alguien lo acepte.',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  acceptAllOf: 'Aceptar todo de {name}',
  rejectAllOf: 'Rechazar todo de {name}',
  accept: 'Aceptar',
  reject: 'Rechazar',
  acceptThis: 'Aceptar: {words}',
  rejectThis: 'Rechazar: {words}',
  delete: 'Borrar',
  insert: 'Insertar',
  set: 'Poner: {style}',
  take: 'Quitar: {style}',
  toInsert: '{name} sugiere insertarlo',
  toDelete: '{name} sugiere borrarlo',
  toRestyle: '{name} sugiere otro aspecto',
  somebody: 'alguien',
  inFile: '{name} (en el archivo)',
  wordsOnly:
    'Solo se pueden sugerir palabras y su énfasis. Para párrafos, títulos, listas, tablas y afirmaciones, escriba un comentario o desactive las sugerencias.',
  wordsOnlyHere:
    'Solo se pueden sugerir palabras y su énfasis. Para párrafos, títulos, listas, tablas y afirmaciones, escriba un comentario.',
  notParted:
    'No se puede sugerir un párrafo nuevo. Siga escribiendo en este y diga en un comentario sobre la palabra anterior dónde debe empezar el nuevo, o desactive las sugerencias.',
  notPartedHere:
    'No se puede sugerir un párrafo nuevo. Siga escribiendo en este y diga en un comentario sobre la palabra anterior dónde debe empezar el nuevo.',
  notJoined:
    'No se pueden unir dos párrafos con una sugerencia. Dígalo en un comentario sobre la palabra del cursor, o desactive las sugerencias.',
  notJoinedHere:
    'No se pueden unir dos párrafos con una sugerencia. Dígalo en un comentario sobre la palabra del cursor.',
  youSuggest: 'En este texto usted sugiere; solo sus autores lo cambian directamente.',
  youSuggestWord: 'Sugiriendo',
  notTaken:
    'Solo los autores de este texto lo cambian directamente; los demás sugieren. Lo que usted cambió directamente no se aceptó.',
  takenMeanwhile: 'Esto ya no se puede deshacer: entretanto alguien lo aceptó o lo cambió.',
  othersSuggest: 'Los demás solo sugieren',
  othersSuggestHint:
    'Quien no es autor de este texto sugiere y no cambia nada directamente. Por sí solo, esto está activo mientras el texto está en revisión.',
  takeBack: 'Retirar',
  takeBackThis: 'Retirar: {words}',
  notChanged: 'No cambiado',
} as const
