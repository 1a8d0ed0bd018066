/** Rules of house style: what is refused, and why. */
export const houseStyle = {
  notThere: 'No existe esa regla.',
  thereAlready: 'Ya hay una regla sobre «{term}» en este idioma.',
  changedMeanwhile: 'Alguien ha cambiado esta regla mientras tanto. Vuelva a cargar la página y decida.',
  languageWrong: 'Un idioma se escribe en, es-MX o fa-AF.',
  kindWrong: 'Una regla trata de palabras o de un patrón.',
  severityWrong: 'Una regla es un consejo o una advertencia.',
  termMissing: 'Diga de qué palabras trata la regla.',
  termTooLong: 'Como máximo {most, number} caracteres.',
  termWithoutLetters: 'Una regla trata de letras o cifras.',
  patternNotUnderstood:
    'Este patrón no se puede leer. Cada paréntesis necesita su pareja; no se puede mirar adelante ni atrás, ni hacer referencias.',
  patternFitsNothing: 'Este patrón también encaja donde no hay nada. Que pida al menos un carácter.',
  patternTooLarge: 'Este patrón pide demasiado a la vez. Repita menos en él o escriba varios.',
  patternsTooLarge:
    'Todos los patrones juntos piden demasiado. Repita menos en ellos, quite algunos o escríbalos como palabras.',
  explanationMissing: 'Diga por qué, para que quien escribe pueda decidir.',
  explanationTooLong: 'Como máximo {most, number} caracteres.',
  suggestionTooLong: 'Una propuesta tiene como máximo {most, number} caracteres.',
  tooManySuggestions: 'Como máximo {most, number} propuestas.',
  tooManyRules: 'Como máximo {most, number} reglas. Quite antes algunas.',
  tooManyPatterns:
    'Como máximo {most, number} patrones, pues cada uno se busca por separado. Escriba algunos como palabras.',
  tableUnreadable: 'Esta tabla no se puede leer. Su primera línea nombra las columnas, y cada comilla tiene su pareja.',
  tableTooLong: 'Una tabla tiene como máximo {most, number} caracteres.',
  tableColumns: 'A la primera línea de la tabla le faltan estas columnas: {columns}.',
  tableHasBadLines: 'Hay líneas erróneas. No se ha importado nada.',
  rulesChangedMeanwhile: 'Las reglas han cambiado mientras tanto. Elija otra vez el archivo y mire qué cambiaría.',
  lineTwice: 'La línea {line, number} tiene las mismas palabras en el mismo idioma.',
  switchWrong: '«{words}» no es yes ni no.',
} as const
