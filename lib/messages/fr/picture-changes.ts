/** What changed about the pictures of a piece. */
export const pictureChanges = {
  sinceLive: 'Images qui diffèrent de ce que voient les lecteurs',
  sinceRevision: 'Images qui diffèrent de la révision {number, number, ::group-off}',
  is: {
    came: '{which, select, lead {Image principale mise : « {file} ».} other {Image mise : « {file} ».}}',
    gone: '{which, select, lead {Image principale retirée : « {file} ».} other {Image retirée : « {file} ».}}',
    other: 'Autre image principale : « {file} » à la place de « {before} ».',
    part: 'Image principale « {file} », {place} : une autre partie est montrée.',
    alt: '{which, select, lead {Image principale « {file} », texte alternatif :} other {« {file} », texte alternatif :}}',
    caption: '{which, select, lead {Image principale « {file} », légende :} other {« {file} », légende :}}',
    placement: '« {file} », place :',
  },
  order: 'Les images sont dans un autre ordre.',
  none: 'aucune',
  gone: 'un fichier qui n’est plus dans la médiathèque',
  was: 'Avant :',
  now: 'Maintenant :',
} as const
