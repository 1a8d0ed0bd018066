/** Recordings and documents in the text of a piece. */
export const pieceMedia = {
  title: { sound: 'Grabación', document: 'Documento' },
  search: { sound: 'Buscar una grabación', document: 'Buscar un PDF' },
  found:
    '{count, plural, one {# archivo. La flecha hacia abajo lleva a él.} many {# archivos. La flecha hacia abajo lleva a ellos.} other {# archivos. La flecha hacia abajo lleva a ellos.}}',
  none: 'Nada de la biblioteca coincide. Envía antes el archivo a la biblioteca.',
  choices: 'Archivos',
  name: 'Título',
  nameHint: 'Lo que se dice a los lectores que es. Sin él no sale la pieza.',
  transcript: 'Lo que se dice en ella',
  transcriptHint:
    'Para quien no la oye: cada palabra, con quién la dice, una línea por párrafo. Sin ello no sale la pieza.',
  put: 'Ponerlo en el texto',
  save: 'Guardar',
  movedBlock: { up: 'Está un bloque más arriba.', down: 'Está un bloque más abajo.' },
  atTheEnd: 'No puede ir más allá.',
  putAnew: {
    sound: 'La grabación se había quitado del texto entretanto. Con lo que has dicho, está de nuevo en el texto.',
    document: 'El documento se había quitado del texto entretanto. Con lo que has dicho, está de nuevo en el texto.',
  },
  notWhileSuggesting:
    'Una grabación o un documento no se puede sugerir. Deja de sugerir para ponerlo o moverlo, o di en un comentario dónde debería ir.',
} as const
