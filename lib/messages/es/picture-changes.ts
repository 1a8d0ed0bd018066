/** What changed about the pictures of a piece. */
export const pictureChanges = {
  sinceLive: 'Imágenes distintas de lo que ven ahora los lectores',
  sinceRevision: 'Imágenes distintas de la revisión {number, number, ::group-off}',
  is: {
    came: '{which, select, lead {Imagen principal puesta: «{file}».} other {Imagen puesta: «{file}».}}',
    gone: '{which, select, lead {Imagen principal quitada: «{file}».} other {Imagen quitada: «{file}».}}',
    other: 'Otra imagen principal: «{file}» en lugar de «{before}».',
    part: 'Imagen principal «{file}», {place}: se muestra otra parte.',
    alt: '{which, select, lead {Imagen principal «{file}», texto alternativo:} other {«{file}», texto alternativo:}}',
    caption: '{which, select, lead {Imagen principal «{file}», pie:} other {«{file}», pie:}}',
    placement: '«{file}», lugar:',
  },
  order: 'Las imágenes están en otro orden.',
  none: 'ninguno',
  gone: 'un archivo que ya no está en la biblioteca',
  was: 'Antes:',
  now: 'Ahora:',
} as const
