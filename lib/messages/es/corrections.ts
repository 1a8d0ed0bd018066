/** What readers are told of a change. */
export const corrections = {
  kind: 'Qué se dice a los lectores de este cambio',
  kindHint:
    'Las correcciones, aclaraciones y notas van sobre el texto; una actualización, debajo. Pasa por la revisión junto con el texto.',
  none: 'Nada',
  minor: 'Cambio menor: solo erratas',
  minorMeans:
    'A los lectores no se les dice nada sobre el texto. En la historia de la pieza esta versión queda plegada.',
  text: 'El aviso',
  textHint: 'Di qué estaba mal y qué es lo correcto.',
  cause: 'Por qué hizo falta',
  chooseCause: 'Elige el motivo',
  claims: 'Afirmaciones a las que se refiere',
  aboutClaim: 'Sobre la afirmación {number, number, ::group-off}',
  wordless: 'Sin palabras todavía',
  tooLong: 'Un aviso tiene como máximo {most, number} caracteres.',
  nobodyHasRead: 'Ningún lector tiene aún esta pieza: un aviso no diría nada a nadie. Cambia el texto.',
  minorByEditors:
    'Que un cambio es menor lo dice quien edita la sección. Di a los lectores qué cambió, o déjaselo a esa persona.',
  claimMissing: 'Una de estas afirmaciones ya no es de esta pieza. Elige de nuevo.',
  unfinished: 'El aviso a los lectores no tiene palabras o no dice por qué hizo falta. Complétalo en «Detalles».',
  withdrawalWordless: 'Di a los lectores por qué ya no está la pieza.',
  causeMissing: 'Elige por qué hizo falta.',
  claimInWords: 'Afirmación {number, number, ::group-off}: «{words}»',
  claimGone: 'Una afirmación que ya no está marcada',
  told: 'Lo que se dice a los lectores junto al texto',
  retell: 'Decirlo con otras palabras',
  retellThis: 'Decirlo con otras palabras: {kind}, {words}',
  former:
    '{count, plural, one {La redacción anterior} many {# de redacciones anteriores} other {# redacciones anteriores}}',
  retellSays:
    'Los lectores encuentran estas palabras de inmediato, y las anteriores en ninguna parte. La redacción conserva ambas. Si las palabras hicieron daño, di que se retiraron, sin repetirlas.',
  retellWhy: 'Por qué, para la redacción',
  retellWhyHint: 'Queda en el historial del artículo. Ningún lector lo ve.',
  retellSee: 'Ver lo que encuentran los lectores',
  retellPreview: 'Los lectores encuentran esto en lugar de las palabras anteriores:',
  retellBack: 'Volver a las palabras',
  retellDo: 'Decirlo así',
  retoldAlready: 'Alguien ha redactado de nuevo este aviso mientras tanto. Recarga la página y cambia ese.',
  withhold: 'Ocultar su texto',
  withholdThis: 'Ocultar el texto de la versión {number, number, ::group-off}',
  withholdSays:
    'En el historial público del artículo esta versión conserva su lugar y su hora. Su titular y su texto ya no se muestran, y nadie puede compararla. No se puede deshacer.',
  nothingToWithhold:
    'Solo se puede ocultar una versión anterior cuyo texto el público todavía encuentra. Recargue la página para ver cuáles son.',
} as const
