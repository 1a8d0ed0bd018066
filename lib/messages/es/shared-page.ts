/** What a guest reads around a draft that was shown to her. */
export const sharedPage = {
  draft: 'Esto es un borrador.',
  shown: '{name} se lo muestra antes de publicarlo. Puede cambiar, y es solo para usted.',
  until: 'El enlace vale hasta <when></when>.',
  heard: 'Gracias: la redacción tiene lo que escribió.',
  say: 'Diga a la redacción qué le parece',
  sayAbout: 'Solo lo lee la redacción. Si quiere respuesta, diga cómo.',
  yourName: 'Su nombre',
  yourWords: 'Lo que quiere decir',
  leaveEmpty: 'Deje esto vacío',
  send: 'Enviar',
  notSent: 'Esto no se envió',
  incomplete:
    'Dé su nombre, en {name, number} caracteres como mucho, y lo que quiere decir, en {text, number} como mucho.',
  tooMany: 'Se ha dicho tanto de este borrador que debe esperar. Envíelo otra vez dentro de una hora.',
  gone: 'El enlace ya no funciona, o no admite comentarios. Guarde sus palabras y pida uno nuevo a quien se lo envió.',
} as const
