/** Charts and maps in the text of a piece. */
export const charts = {
  title: 'Gráfico',
  data: 'Cifras',
  dataHint:
    'Pegue celdas de una hoja de cálculo o CSV. La primera columna nombra lo que se cuenta; cada una de las demás contiene números.',
  named: 'La primera fila nombra las columnas',
  kind: 'Tipo',
  decimals: 'Los decimales siguen a',
  sign: {
    point: 'un punto: 1,234.5',
    comma: 'una coma: 1.234,5',
  },
  name: 'Título',
  nameHint: 'Va encima del gráfico. Es una afirmación: cite ahí de dónde salen las cifras.',
  unit: 'Unidad',
  unitHint: 'Lo que cuentan los números, por ejemplo «miles de toneladas al año».',
  description: 'Descripción',
  descriptionHint: 'Lo que muestra el gráfico, para quien no lo ve. Las cifras van al lado en una tabla.',
  preview: 'Vista previa',
  noPreview: 'El gráfico aparece aquí en cuanto hay cifras.',
  put: 'Ponerlo en el texto',
  save: 'Guardar el gráfico',
  asTable: 'Mostrarlo como tabla',
  nowCite: 'El gráfico está en el texto. Su título está seleccionado: cite su fuente con {keys}.',
  figuresBelow: 'Sus cifras son la tabla del texto: cámbielas ahí.',
  notWhileSuggesting:
    'Un gráfico no se puede sugerir. Deje de sugerir para ponerlo, o diga en un comentario dónde debe ir.',
  moveUp: 'Subir un gráfico',
  moveDown: 'Bajar un gráfico',
  moved: { up: 'El gráfico está un bloque más arriba.', down: 'El gráfico está un bloque más abajo.' },
  atTheEnd: 'El gráfico no puede ir más allá.',
  kinds: {
    column: 'Columnas',
    bar: 'Barras',
    line: 'Líneas',
    stacked: 'Apilado',
    dot: 'Puntos',
    points: 'Mapa de lugares',
    regions: 'Mapa de regiones',
  },
  dataHintOf: {
    points:
      'Pegue celdas de una hoja de cálculo o CSV con estas columnas: nombre, latitud, longitud y, si lo hay, un número.',
    regions:
      'Pegue celdas de una hoja de cálculo o CSV con dos columnas: el nombre de la región como está en el contorno y su número.',
  },
  beneath: 'Debajo de los lugares',
  beneathKinds: {
    kept: 'Como está',
    none: 'Nada',
    coasts: 'Costas',
    borders: 'Costas y fronteras',
    own: 'Un contorno suyo',
  },
  bordersHint:
    'Las fronteras son las que dibuja Natural Earth: quién ocupa el territorio, no quién lo reclama. Muchas están en disputa: mire si puede responder por ellas.',
  outline: 'Contorno',
  outlineHint:
    'Las áreas como GeoJSON, en grados de longitud y latitud. Elija el archivo abajo o péguelo aquí. Se simplifica y se guarda con el mapa.',
  outlineFile: 'El archivo del contorno',
  outlineHolds: '{count, plural, one {# región: {names}} other {# regiones: {names}}}',
  coastsNotReached: 'No se pudieron traer las costas. Mire si hay conexión y vuelva a elegirlas.',
  noCoasts: 'No hay costa cerca de estos lugares. Elija otra cosa para poner debajo.',
  wrong: {
    shape: 'Hacen falta una columna de nombres y al menos una de números.',
    series: 'Tiene más de {most, number} columnas de números. Quite algunas o haga dos gráficos.',
    rows: 'Tiene más de {most, number} filas. Quite algunas o dibuje líneas.',
    unnamed: 'Cada columna de números necesita un nombre en la primera fila.',
    number:
      'En la fila {row, number}, columna {column, number}, «{words}» no es un número. Escriba solo el número o deje la celda vacía.',
    empty: 'No contiene ningún número.',
    merged: 'Algunas de sus celdas están combinadas. Pegue de nuevo las cifras, una en cada celda.',
    tooLong: 'Es demasiado para pegar: {most, number} caracteres como máximo.',
    unread:
      'De esto no se puede leer ninguna tabla. Copie las celdas de una hoja de cálculo, o líneas de nombres y números separados por comas, puntos y comas o tabuladores.',
    pointsShape: 'Un mapa de lugares lleva en cada fila un nombre, una latitud, una longitud y como mucho un número.',
    regionsShape: 'Un mapa de regiones lleva en cada fila un nombre y un número.',
    mapRows: 'Tiene más de {most, number} filas. Quite algunas.',
    latitude:
      'En la fila {row, number}, «{words}» no es una latitud. Escriba grados de -90 a 90 en la segunda columna.',
    longitude:
      'En la fila {row, number}, «{words}» no es una longitud. Escriba grados de -180 a 180 en la tercera columna.',
    negative: 'Un lugar no puede tener un número menor que cero: ningún círculo es menor que nada.',
    noOutline: 'Las regiones necesitan un contorno. Añádalo como GeoJSON en el diálogo del gráfico.',
    region: 'El contorno no tiene ninguna región llamada «{words}». Escriba el nombre como está en el contorno.',
    twice: '«{words}» aparece dos veces. Deje una fila.',
    outlineTooLong:
      'Ese contorno es demasiado grande: {most, number} caracteres como máximo. Guárdelo con menos detalles.',
    outlineUnread:
      'Esto no es GeoJSON. Guarde las áreas como GeoJSON (TopoJSON, KML y shapefiles hay que convertirlos).',
    outlineEmpty: 'En este contorno no hay ninguna área. Hacen falta polígonos.',
    outlineRegions: 'Tiene más de {most, number} regiones. Guarde solo las que muestra.',
    outlineFine: 'Este contorno tiene demasiados detalles para guardarlo. Guárdelo simplificado o con menos regiones.',
    outlinePosition:
      'La posición {words} no está en la Tierra. Guarde el contorno en grados de longitud y latitud (WGS 84).',
  },
} as const
