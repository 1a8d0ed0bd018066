/** The checks, failing and passed, and waivers. */
export const checks = {
  attachment: {
    holds: 'Los archivos que se muestran con afirmaciones están, se describen y se permiten.',
    missing: 'Afirmación {number, number}, «{words}»: un archivo que se muestra con ella ya no está en la biblioteca.',
    failed:
      'Afirmación {number, number}, «{words}»: no se pudieron hacer los tamaños de {file}. Mándelos hacer de nuevo en la biblioteca.',
    waiting: 'Afirmación {number, number}, «{words}»: los tamaños de {file} aún se están haciendo.',
    noAlt: 'Afirmación {number, number}, «{words}»: diga qué muestra {file}.',
    ended: 'Afirmación {number, number}, «{words}»: los derechos de {file} han terminado.',
    noCredit: 'Afirmación {number, number}, «{words}»: {file} no tiene crédito. Diga en la biblioteca de quién es.',
    noLicence: 'Afirmación {number, number}, «{words}»: {file} no tiene licencia. Diga en la biblioteca cuál es.',
    betrays:
      'Afirmación {number, number}, «{words}»: un archivo que se muestra con ella es también de una fuente que no habló en público. Deje de mostrarlo.',
    usedUp:
      'Afirmación {number, number}, «{words}»: {file} no se puede mostrar en más de {most, plural, one {# artículo} many {# de artículos} other {# artículos}}, y otros ya agotan ese número.',
    betraysInPiece:
      '«{file}» se muestra en la pieza y es también de una fuente que no habló en público. Retírelo de la pieza.',
    betraysElsewhere:
      '«{file}» se muestra aquí, y para otra pieza llegó de una fuente que no habló en público. Muestre otro archivo o pregunte a quien lo adjuntó allí.',
  },
  author: {
    holds: 'Lleva firma, o es un breve.',
    missing: 'No lleva firma: solo un breve sale sin firmar.',
  },
  chart: {
    holds: 'Todos los gráficos se pueden dibujar y tienen título.',
    wrong: 'El gráfico {number, number} no se puede dibujar. {why}',
    untitled: 'El gráfico {number, number} no tiene título: escriba encima de su tabla lo que muestra.',
  },
  chartSource: {
    holds: 'Todos los gráficos dicen de dónde salen sus cifras.',
    missing:
      'El gráfico {number, number}, «{title}», no tiene fuente: marque su título o sus cifras como afirmación y cite de dónde salen.',
  },
  claimSource: {
    holds: 'Cada afirmación tiene una fuente.',
    missing: 'La afirmación {number, number}, «{words}», no tiene ninguna fuente que la respalde.',
  },
  desk: { holds: 'Pertenece a una sección.', missing: 'No pertenece a ninguna sección.' },
  disputedClaim: {
    holds: 'Ninguna afirmación está en disputa.',
    found: 'La afirmación {number, number}, «{words}», está en disputa. Comprueba que el texto lo diga.',
  },
  falseClaim: {
    holds: 'Ninguna afirmación resultó falsa.',
    found: 'La afirmación {number, number}, «{words}», resultó falsa.',
  },
  hasClaims: {
    holds: 'Dice de dónde saca las cosas.',
    missing: 'No tiene ni una afirmación marcada, así que el público no puede ver de dónde saca las cosas.',
  },
  headline: { holds: 'Tiene titular.', missing: 'No tiene titular.' },
  houseStyle: {
    holds: 'Nada de lo que advierta el libro de estilo.',
    notChecked: 'No se comprobó el libro de estilo: sus patrones tardan demasiado en este texto.',
    found: 'El libro de estilo advierte de «{words}».',
    several:
      'El libro de estilo advierte de «{words}» y de {count, plural, one {# lugar más} many {# lugares más} other {# lugares más}}.',
  },
  mainTag: { holds: 'Tiene etiqueta principal.', missing: 'No tiene etiqueta principal.' },
  offTheRecord: {
    holds: 'Ninguna afirmación se apoya en algo dicho off the record.',
    found:
      'La afirmación {number, number}, «{words}», se apoya en algo dicho off the record. Busca otra fuente o quita la afirmación.',
  },
  openQuestion: { holds: 'Todas las preguntas están resueltas.', asked: '{name} pregunta: {question}' },
  openSuggestion: {
    holds: 'No hay ninguna sugerencia abierta.',
    open: '{count, plural, one {Hay # sugerencia abierta: sale el texto sin ella.} many {Hay # sugerencias abiertas: sale el texto sin ellas.} other {Hay # sugerencias abiertas: sale el texto sin ellas.}}',
  },
  picture: {
    holds: 'Todas las imágenes se pueden mostrar.',
    missing:
      'La imagen {which, select, lead {principal} other {{number, number}}} ya no está en la biblioteca. Elige otra o quítala.',
    noPicture:
      'La imagen {which, select, lead {principal} other {{number, number}}}, «{file}», no es una imagen. Elige otro archivo o quítala.',
    failed:
      'La imagen {which, select, lead {principal} other {{number, number}}}, «{file}», no se pudo preparar para el público. Haz de nuevo sus tamaños en su página de la biblioteca, o quítala.',
    waiting:
      'La imagen {which, select, lead {principal} other {{number, number}}}, «{file}», todavía se está preparando para el público. Espera un momento.',
  },
  pictureAlt: {
    holds: 'Todas las imágenes llevan texto alternativo o son decorativas.',
    missing:
      'La imagen {which, select, lead {principal} other {{number, number}}} no tiene texto alternativo: di qué muestra, o que es decorativa.',
  },
  pictureRights: {
    holds: 'Todas las imágenes llevan crédito y licencia.',
    ended:
      'La imagen {which, select, lead {principal} other {{number, number}}}, «{file}», ya no se puede mostrar: sus derechos han terminado. Renuévalos en la biblioteca o quítala.',
    noCredit:
      'La imagen {which, select, lead {principal} other {{number, number}}}, «{file}», no lleva crédito. Di en la biblioteca de quién es.',
    noLicence:
      'La imagen {which, select, lead {principal} other {{number, number}}}, «{file}», no tiene licencia. Di en la biblioteca con qué derecho se muestra.',
    usedUp:
      'La imagen {which, select, lead {principal} other {{number, number}}}, «{file}», no se puede mostrar en más de {most, plural, one {# artículo} many {# de artículos} other {# artículos}}, y otros ya agotan ese número. Quítala, o di en la biblioteca que se puede mostrar más veces.',
  },
  pictureRightsEnd: {
    holds: 'Los derechos de ninguna imagen terminan pronto.',
    soon: 'Los derechos de la imagen {which, select, lead {principal} other {{number, number}}}, «{file}», terminan {left, plural, =0 {hoy} one {en # día} many {en # días} other {en # días}}.',
  },
  mediaFile: {
    holds: 'Toda grabación y todo documento se puede oír o abrir.',
    missing:
      '{form, select, sound {La grabación} other {El documento}} {number, number}{named, select, yes {, «{title}»,} other {}} ya no está en la biblioteca. {form, select, sound {Elige otra o quítala} other {Elige otro o quítalo}}.',
    noSound:
      '{form, select, sound {La grabación} other {El documento}} {number, number}{named, select, yes {, «{title}»,} other {}} no es una grabación. Elige otro archivo o quítala.',
    noDocument:
      '{form, select, sound {La grabación} other {El documento}} {number, number}{named, select, yes {, «{title}»,} other {}} no es un PDF. Elige otro archivo o quítalo.',
    noTitle:
      '{form, select, sound {La grabación} other {El documento}} {number, number}{named, select, yes {, «{title}»,} other {}} no tiene título. Di qué es.',
  },
  mediaRights: {
    holds: 'Toda grabación y todo documento tiene crédito y licencia.',
    ended:
      '{form, select, sound {La grabación} other {El documento}} {number, number}{named, select, yes {, «{title}»,} other {}} ya no se puede mostrar: sus derechos han terminado. Renuévalos en la biblioteca o {form, select, sound {quítala} other {quítalo}}.',
    noCredit:
      '{form, select, sound {La grabación} other {El documento}} {number, number}{named, select, yes {, «{title}»,} other {}} no lleva crédito. Di en la biblioteca de quién es.',
    noLicence:
      '{form, select, sound {La grabación} other {El documento}} {number, number}{named, select, yes {, «{title}»,} other {}} no tiene licencia. Di en la biblioteca con qué derecho se muestra.',
    usedUp:
      '{form, select, sound {La grabación} other {El documento}} {number, number}{named, select, yes {, «{title}»,} other {}} no se puede mostrar en más de {most, plural, one {# artículo} many {# de artículos} other {# artículos}}, y otros ya agotan ese número. {form, select, sound {Quítala} other {Quítalo}}, o di en la biblioteca que se puede mostrar más veces.',
  },
  mediaRightsEnd: {
    holds: 'Los derechos de ninguna grabación ni de ningún documento terminan pronto.',
    soon: 'Los derechos {form, select, sound {de la grabación} other {del documento}} {number, number}{named, select, yes {, «{title}»,} other {}} terminan {left, plural, =0 {hoy} one {en # día} many {en # días} other {en # días}}.',
  },
  transcript: {
    holds: 'Lo que se dice en cada grabación se puede leer.',
    missing:
      '{form, select, sound {La grabación} other {El documento}} {number, number}{named, select, yes {, «{title}»,} other {}} no tiene transcripción: quien no la oye no puede saber qué dice. Escribe lo que se dice.',
  },
  publicLabel: {
    holds: 'Toda fuente que no se puede nombrar lleva una descripción.',
    missing:
      'La afirmación {number, number}, «{words}», se apoya en una fuente que no se puede nombrar: di qué leerá el público en su lugar.',
  },
  notice: {
    holds: 'A los lectores se les dice todo lo que deben saber.',
    wordless: 'El aviso a los lectores no tiene palabras: di qué estaba mal y qué es lo correcto.',
    causeless: 'El aviso a los lectores no dice por qué hizo falta: elígelo en «Detalles».',
  },
  aiUse: {
    holds: 'Se dice lo que hay que decir de la IA.',
    undeclared: 'Nadie ha dicho si se usó IA. Dígalo en «Detalles», también si no.',
    wordless: 'Se usó IA, pero falta con qué herramienta o para qué. Diga ambas cosas en «Detalles».',
    notHere: 'La redacción decidió que una pieza así no sale. Escríbala sin IA, o pregunte a un editor jefe.',
    unread:
      'Un editor jefe debe haber leído aquello en que la IA tuvo parte, y lo aprobó otra persona. Pida cambios y que lo apruebe un editor jefe.',
  },
  silentChange: {
    holds: 'Lo que leyeron los lectores no ha cambiado, o se les dice.',
    untold:
      'Las palabras difieren de las que tienen los lectores y nada se lo dice: escribe un aviso, o que quien edita lo marque como menor.',
    notMinor:
      'Está marcado como cambio menor, pero las palabras de las afirmaciones difieren de las que tienen los lectores: escribe un aviso.',
    claimsNew:
      'Está marcado como cambio menor, pero contiene afirmaciones que los lectores no tienen: escribe un aviso.',
    claimsGone:
      'Está marcado como cambio menor, pero afirmaciones que tienen los lectores ya no están marcadas en el texto: escribe un aviso.',
  },
  standfirst: {
    holds: 'Tiene entradilla, o es tan corto que no la necesita.',
    missing: 'No tiene entradilla.',
  },
  text: { holds: 'Tiene texto.', missing: 'No tiene texto debajo de la entradilla.' },

  blockers: '{count, plural, one {# impedimento} other {# impedimentos}}',
  cannotGoOut: 'Esto aún no puede salir. {blockers}{more, plural, =0 {} one { Y # más.} other { Y # más.}}',
  cannotBeWaived: 'Esta comprobación no se puede dispensar.',
  reasonMissing: 'Di por qué esto puede pasar.',
  reasonTooLong: 'Un motivo tiene como máximo {most, number} caracteres.',
  nothingInTheWay: 'Ahí ya no hay ningún impedimento.',
  waivedAlready: '{name} ya dio esta dispensa.',
  wordsChanged: 'Las palabras de esta afirmación han cambiado desde el envío. Incorpora primero el texto más reciente.',

  embargo: {
    holds: 'No está bajo ningún embargo.',
    stands: 'Está bajo embargo: prográmela para su fin o más tarde. No puede publicarse antes.',
  },
} as const
