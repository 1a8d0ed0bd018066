/** Citing a source from within the text, and why that can't be done at some places. */
export const citing = {
  box: 'Citar una fuente',
  boxFurther: 'Otra fuente para esta afirmación',
  unreachable: 'No se puede conectar con la redacción. No se citó nada; inténtalo de nuevo.',
  wordsGone: 'Estas palabras ya no están en el texto, así que no se citó nada.',
  who: '¿Quién lo dice?',
  newSource: 'Fuente nueva: «{name}»',
  markOnly: 'Marcar como afirmación',
  sourceLater: 'la fuente, después',
  already: 'Ya están en esta afirmación: <names></names>',
  another: 'Otra fuente',
  newSourceKind: 'Fuente nueva: ¿qué es?',
  sayKind: 'Di de qué tipo es la fuente.',
  stance: 'Postura',
  terms: 'Condiciones',
  meaning: '{meaning}.',
  publicLabel: 'Lo que lee el público en lugar del nombre',
  publicLabelExample: 'un alto cargo',
  foot: 'Las letras eligen, Enter cita, Esc vuelve atrás.',
  cite: 'Citar',

  withinParagraph: 'Selecciona palabras dentro de un solo párrafo.',
  onlyInText: 'Las afirmaciones se marcan en el texto, no en el titular ni en la entradilla.',
  overlaps:
    'Algunas de estas palabras ya son una afirmación. Selecciona otras, o pon el cursor dentro de esa afirmación.',
  selectWords: 'Selecciona las palabras que alguien dijo y luego cita.',
  claimGone: 'Esta afirmación ya no está.',
} as const
