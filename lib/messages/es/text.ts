/** Why a text, or a change of one, can’t be taken. */
export const text = {
  tooLong: 'Este texto es demasiado largo: el máximo son {most, number} caracteres. Divídelo en dos.',
  tooHeavy: 'Este texto pesa demasiado: con todos sus enlaces y su formato ocupa más de 8 MB. Divídelo en dos.',
  notAsItIs: 'Este texto no se puede aceptar tal como está: {why}.',
  cannotBeSaved: 'Este cambio no se puede guardar: {why}.',
  why: {
    noPartOfText: 'contiene algo que no forma parte de un texto',
    unreadable: 'no se puede leer',
    tooManyParts: 'está hecho de demasiadas partes',
    besideText: 'contiene algo fuera del texto',
    unknownParagraph: 'contiene un tipo de párrafo desconocido',
    nestedTooDeeply: 'sus partes están anidadas a demasiada profundidad',
    unknownDetail: 'contiene un detalle desconocido',
    misplaced: 'sus partes no están donde corresponde',
    noText: 'contiene algo que no es texto',
    unknownFormatting: 'contiene un tipo de formato desconocido',
    listStart: 'una lista empieza por un número entero',
    linkAddress: 'un enlace lleva a https, http, mailto o tel',
    headingLevel: 'un intertítulo es de nivel 2 o 3',
    claimId: 'una afirmación se nombra por su id',
    notBuiltSo: 'no está construido como un artículo',
  },
} as const
