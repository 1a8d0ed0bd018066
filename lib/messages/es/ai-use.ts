/** What is declared of AI in a piece, and what the newsroom has decided about it. */
export const aiUse = {
  title: 'Uso de IA',
  use: 'Si se usó IA',
  useHint:
    'Ayudó: con palabras que escribieron personas, como al traducirlas o acortarlas. Generó: en ella hay palabras de un programa. A los lectores se les dice en una frase.',
  undeclared: 'Sin declarar',
  tool: 'Qué herramienta',
  toolHint: 'El nombre por el que los lectores pueden conocerla.',
  purpose: 'Para qué',
  purposeHint: 'En la lengua de la pieza, en pocas palabras: «traducción del persa», «resumen del informe».',
  wordless: 'Aún sin herramienta ni fin',
  toolTooLong: 'Nombre la herramienta en {most, number} caracteres como mucho.',
  purposeTooLong: 'Diga para qué en {most, number} caracteres como mucho.',
  chiefReads:
    'La IA tuvo parte en esta pieza, y la redacción decidió que debe leerla un editor jefe. Déjele la aprobación.',
  intro: 'Qué debe decir una pieza de la IA, y quién debe haber leído aquello en que tuvo parte.',
  mustDeclare: 'Cada pieza dice si se usó IA, también si no',
  helpedReadBy: 'Lo que la IA ayudó a hacer sale cuando lo aprueba',
  generatedReadBy: 'Lo que la IA generó sale cuando lo aprueba',
  save: 'Decidirlo así',
  notDecided: 'No se decidió nada.',
  onlyChiefs: 'Esto lo deciden los editores jefe.',
  until: 'Vale para lo que se apruebe o salga desde ahora. Lo que tienen los lectores queda como está.',
  decided: 'Lo decidido',
  never: 'Aún no se decidió nada: las piezas pueden dejarlo abierto, y quien puede aprobar una la ha leído.',
  said: '{declared, select, yes {cada pieza lo declara} other {una pieza puede dejarlo abierto}}; ayudó: {helped}; generó: {generated}',
  decidedBy: '{name}, <when></when>',
  readBy: {
    editor: 'un editor de su sección, o un editor jefe',
    chief: 'un editor jefe',
    nobody: 'nadie: no sale',
  },
} as const
