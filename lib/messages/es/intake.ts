/** Bringing a text in: why it can’t be read, what could not be told from it, and what is wrong with what was confirmed. */
export const intake = {
  noText: 'Aquí no hay texto.',
  chooseFile: 'Elige un archivo.',
  fileTooLarge: 'Este archivo pesa más de 2 MB: eso no es un solo artículo. Divídelo, o pega la parte que necesitas.',
  textTooLong: 'Este texto tiene más de {most, number} caracteres. Divídelo en dos.',
  fileEmpty: 'Este archivo está vacío.',
  notPlainText: 'Esto es {kind}, no texto sin formato. Ábrelo, copia el texto y pégalo aquí.',
  fileKind: {
    pdf: 'un PDF',
    office: 'un archivo de Word, OpenDocument o zip',
    oldOffice: 'un archivo antiguo de Word o Excel',
    rtf: 'un archivo de texto enriquecido (RTF)',
    image: 'una imagen',
    media: 'una imagen, un sonido o un vídeo',
    sound: 'un archivo de sonido',
    compressed: 'un archivo comprimido',
    program: 'un programa',
  },
  binary: 'Esto es un archivo binario, no texto sin formato. Ábrelo en su propio programa, copia el texto y pégalo.',
  encodingUnknown:
    'Las letras de este archivo están en una codificación que no se puede saber con seguridad. Guárdalo como UTF-8 y vuelve a intentarlo.',
  nulCharacters: 'Esto no es texto: contiene caracteres NUL, como los programas y las imágenes.',
  controlCharacters: 'Esto no es texto: está lleno de caracteres de control.',
  noLetter: 'Aquí no hay texto: ni una sola letra.',
  tooManyParagraphs:
    'Este texto tiene {count, number, ::group-off} párrafos, y eso no es un solo artículo: el máximo es {most, number}.',

  notes: {
    noHeadline: 'No se encontró ningún titular; queda vacío hasta que lo escribas.',
    noStandfirst: 'No se encontró ninguna entradilla.',
    noDate: 'No se encontró ninguna fecha.',
    noByline: 'No se encontró ninguna firma.',
    languageUnknown: 'El idioma no se puede saber con seguridad; elígelo tú.',
    otherLanguage:
      'En este idioma aún no se pueden buscar fuentes: por ahora, en alemán, árabe, español, francés, inglés, persa y urdu.',
    noSource: 'No se encontró ninguna fuente que el texto nombre y en la que se apoye.',
    broken:
      '{count, plural, =1 {Un carácter estaba dañado y figura como \ufffd.} one {# carácter estaba dañado y figura como \ufffd.} other {# caracteres estaban dañados y figuran como \ufffd.}}',
    decodedWrongly: 'Algunas letras parecen mal decodificadas de antes («â€™»); se dejan como están.',
    dateUnclear: '«{words}» no señala con certeza un solo día del calendario; se deja en el texto.',
    maybeHeadline: '«{words}» puede ser el titular; se deja en el texto.',
    datelineWithoutYear: 'La data dice «{words}», pero no el año, así que la fecha queda vacía.',
    embargo: '«{words}» es un embargo: nada de esto puede hacerse público antes. Programe el artículo para entonces.',
    datesDiffer: 'La página y la data indican días distintos; se ofrecen ambos.',
    yearAssumed: '«{words}» no dice el año: se tomó {year}, el más cercano al día de la importación.',
    encodingTold: 'Las letras de este archivo estaban codificadas en {encoding}; se leyó así.',
    encodingMended:
      '{count, plural, one {# línea leída con la codificación equivocada se reparó} other {# líneas leídas con la codificación equivocada se repararon}} («Ã©» por «é»).',
    maybeByline: '«{words}», bajo el titular, puede ser una firma; se deja en el texto.',
    maybeSubhead: '«{words}» va en una línea aparte: puede ser un intertítulo, y se deja en el texto.',
    linesJoined: 'Las líneas estaban cortadas a un ancho fijo; se unieron en párrafos.',
    mostAttributions: 'Solo se muestran las primeras {most, number} atribuciones.',
    unnamed:
      '{count, plural, =1 {Una frase se apoya} one {# frase se apoya} other {# frases se apoyan}} en alguien sin nombre: {quotes}.',
    quoted: '«{words}»',
    endless:
      '{count, plural, =1 {Un tramo} one {# tramo} other {# tramos}} de más de {most, number} caracteres sin un punto: ahí no se buscaron fuentes.',
    sharedName: '«{name}» puede ser más de una persona de este texto.',
  },

  headlineTooLong: 'Un titular tiene como máximo {most, number, ::group-off} caracteres.',
  standfirstTooLong: 'Una entradilla tiene como máximo {most, number, ::group-off} caracteres.',
  datelineTooLong: 'Una data tiene como máximo {most, number, ::group-off} caracteres.',
  bylineTooLong: 'Una firma tiene como máximo {most, number, ::group-off} caracteres.',
  fileNameTooLong: 'El nombre de un archivo tiene como máximo {most, number, ::group-off} caracteres.',
  dateForm: 'Una fecha se escribe así: 2024-03-26.',
  claimTooLong: 'Es demasiado largo para una sola afirmación.',
  blocksMissing: 'No hay texto.',
  tooManyBlocks: 'Un texto tiene como máximo {most, number} párrafos.',
  tooManySources: 'Como máximo, {most, number} fuentes de una vez.',
  tooManyClaims: 'Como máximo, {most, number} afirmaciones de una vez.',
  claimWithoutSource: 'Una afirmación se apoya en una fuente que no está.',
  sourceGone: 'Esa fuente no existe. Lee el texto de nuevo.',
  claimGone:
    '«{words}» ya no está en su párrafo, así que ninguna fuente puede respaldarlo. Devuelve las palabras a su sitio o excluye esa fuente.',

  origin: {
    file: 'Importado de «{file}».',
    pasted: 'Importado de un texto pegado.',
    dated: 'Fecha del texto: {date}.',
    byline: 'Su firma: {byline}.',
  },
} as const
