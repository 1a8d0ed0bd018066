/** Pictures, sounds and documents, and why one can’t be taken. */
export const media = {
  notThere: 'No hay ningún archivo así en la biblioteca.',
  changedMeanwhile:
    'Alguien ha cambiado este archivo desde que lo abrió. Copie lo que ha escrito y ábralo de nuevo para ver lo que hay ahora.',
  wordsTooLong: 'Como máximo {most, number} caracteres, por favor.',
  dayForm: 'Indique un día, como 2027-03-01.',
  momentForm: 'Indique un día y una hora.',
  usesForm: 'El número de usos va de 1 a 100 000.',
  tooManyPeople: 'Como máximo {most, number} personas. Quite algunas, por favor.',
  decorativeSaysNothing: 'Una imagen decorativa no tiene texto alternativo. Quite una de las dos cosas.',
  sizeMissing: 'No consta el tamaño de este archivo. Elíjalo de nuevo.',
  emptyFile: 'Este archivo está vacío. Elija otro.',
  fileTooLarge: 'Este archivo es demasiado grande: como máximo {most, number} MB. Redúzcalo y envíelo de nuevo.',
  tooManySizes:
    'Ha pedido muchísimos tamaños de imágenes que aún esperan a hacerse. Guarde esto de nuevo dentro de unos minutos.',
  tooManyUploads: 'Ya está enviando {most, number} archivos. Espere a que lleguen algunos y envíe los siguientes.',
  overQuota: 'Ya está enviando {most, number} MB. Espere a que lleguen algunos archivos y envíe los siguientes.',
  storeFull:
    'No queda sitio para archivos. De este no se ha guardado nada. Pida más espacio a quien administra la instalación y envíelo de nuevo.',
  storeAway:
    'El lugar donde se guardan los archivos no responde. De este no se ha guardado nada. Envíelo de nuevo dentro de unos minutos.',
  storeStillAway:
    'El lugar donde se guardan los archivos no responde. Este archivo ha llegado entero y espera: vuelva a intentarlo más tarde, antes de un día.',
  storeStillFull:
    'No queda sitio para archivos. Este archivo ha llegado entero y espera: pida más sitio a quien cuida esta instalación y vuelva a intentarlo antes de un día.',
  notWritten:
    'Esta parte del archivo no se ha podido escribir. Inténtelo de nuevo; si sigue igual, pregunte a quien administra la instalación si el disco está lleno.',
  notSentSo: 'Aquí no se aceptan archivos de esta forma. Cargue la página de nuevo y envíe el archivo otra vez.',
  unknownType:
    'La biblioteca admite imágenes (JPEG, PNG, WebP, AVIF, GIF), sonido (MP3, M4A, Ogg, WAV) y PDF. Lo que hay en este archivo no es nada de eso, se llame como se llame.',
  svg: 'Esto es un SVG, que puede contener programas. Expórtelo como PNG y envíe ese archivo.',
  heic: 'Esto es una imagen HEIC que aquí no se puede leer. Expórtela como JPEG y envíe ese archivo.',
  brokenPicture: 'Esta imagen está dañada o incompleta. Envíela de nuevo desde su origen o vuelva a exportarla.',
  brokenSound:
    'Esta grabación está dañada o no está escrita como corresponde a su tipo. Vuelva a exportarla como MP3, M4A, Ogg o WAV y envíela.',
  notOneSound: 'Este archivo contiene más de un sonido. Exporte solo el sonido y envíelo.',
  brokenDocument: 'Este PDF está dañado. Imprímalo en un PDF nuevo y envíe ese.',
  lockedDocument: 'Este PDF está protegido con contraseña. Guárdelo sin ella y envíelo.',
  pdfPicture:
    'Este PDF contiene una imagen en un formato que no se puede limpiar. Imprímalo en un PDF nuevo y envíe ese.',
  pdfTooIntricate: 'Este PDF consta de demasiadas partes para leerlo. Imprímalo en un PDF nuevo y envíe ese.',
  pdfRuns:
    'Este PDF contiene programas, formularios que envían algo o archivos adjuntos. Imprímalo en un PDF nuevo y envíe ese.',
  tooManyPixels:
    'Esta imagen tiene {width, number} × {height, number} píxeles: son demasiados. Redúzcala a menos de {most, number} millones de píxeles y envíela.',
  pictureTooLarge:
    'Esta imagen es demasiado grande: como máximo {most, number} MB. Expórtela con más compresión y envíela.',
  documentTooLarge:
    'Este PDF es demasiado grande: como máximo {most, number} MB. Guárdelo con imágenes más pequeñas y envíelo.',
  tooManyPages: 'Este PDF tiene más de {most, number} páginas. Envíe la parte que importa.',
  tooSlow: 'La lectura de este archivo tardaba demasiado y se ha detenido. Vuelva a exportarlo y envíelo.',
  tooHeavy: 'La lectura de este archivo necesitaba demasiada memoria y se ha detenido. Redúzcalo y envíelo.',
  unreadable: 'Este archivo no se puede leer. Vuelva a exportarlo y envíelo.',
  lost: 'Este archivo se ha perdido por el camino. Envíelo de nuevo.',
} as const
