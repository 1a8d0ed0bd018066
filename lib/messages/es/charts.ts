/** Pictures in the text of a piece. */
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
  },
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
  },
} as const
