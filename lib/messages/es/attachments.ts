/** Files that bear a claim’s attribution out. */
export const attachments = {
  title: 'Archivos',
  attach: 'Adjuntar un archivo',
  attachTo: 'Adjuntar un archivo a {name}',
  send: 'Enviar un archivo',
  kind: 'Tipo',
  picture: 'Imagen',
  document: 'Documento (PDF)',
  alt: 'Qué muestra',
  show: 'Mostrarlo a los lectores con la afirmación',
  shown: 'Visible para los lectores',
  notShown: 'No visible para los lectores',
  neverShown: 'Los lectores no lo ven nunca: podría revelar quién habló.',
  takeAway: 'Quitar {file}',
  gone: 'Un archivo que ya no está en la biblioteca',
  altTooLong: 'Lo que muestra un archivo se dice en {most, number} caracteres como máximo.',
  altMissing: 'Di qué muestra el archivo: es lo que se dice a los lectores que no lo ven.',
  noRecordings: 'No se puede adjuntar una grabación. Ponla en el texto, con lo que se dice en ella.',
  tooManyFiles: 'Una fuente tiene como máximo {most, number} archivos en una afirmación.',
  fileThereAlready: 'Este archivo ya está adjunto ahí.',
  fileWouldBetray:
    'Solo se pueden mostrar a los lectores archivos de una fuente que habló en público: cualquier otro podría revelar quién es.',
  shownFilesWouldBetray:
    'Hay archivos de esta fuente visibles para los lectores. Deja de mostrarlos antes: podrían revelar quién es.',
  onTheWay: 'Archivos de camino',
  arrived: '{file} está adjunto.',
  leaveOut: 'Dejarlo fuera',
  leaveOutNamed: 'Dejar fuera {file}',
  takeAwayAsk: '¿Quitar «{file}» de esta fuente?',
  takeAwaySays:
    'Lo que muestra habrá que escribirlo otra vez si se adjunta de nuevo. El archivo sigue en la biblioteca.',
} as const
