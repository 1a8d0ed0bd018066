/** What refers to a piece by its address, before it is withdrawn or gets another one; and what becomes of that. */
export const references = {
  title: 'Dónde se usa este artículo',
  looking: 'Buscando dónde se usa este artículo…',
  unreachable: 'No se ha podido contactar con la redacción: no se sabe dónde se usa este artículo.',
  nowhere:
    'Ningún otro artículo lo enlaza, ninguna afirmación se apoya en él, ninguna portada lo ha elegido y ninguna dirección anterior lleva a él.',
  incomplete: 'Aún no se han podido buscar enlaces en todos los artículos: puede haber otros que lo enlacen.',
  pieces: '{count, plural, one {Un artículo lo enlaza} other {# artículos lo enlazan}}',
  claims: '{count, plural, one {Una afirmación se apoya en él} other {# afirmaciones se apoyan en él}}',
  former: '{count, plural, one {Una dirección anterior lleva a él} other {# direcciones anteriores llevan a él}}',
  bundle: 'En el paquete {bundle}, {others, plural, =0 {solo} one {con otro artículo} other {con otros # artículos}}',
  fronts: '{count, plural, one {Está elegido para una portada} other {Está elegido para # portadas}}',
  front: { live: 'ante los lectores', working: 'en la copia de trabajo', due: 'en una versión programada' },
  at: {
    draft: 'en el borrador',
    live: 'en la página publicada',
  },
  others:
    '{count, plural, one {Uno más, que no puede abrir o para el que aquí no hay sitio.} other {# más, que no puede abrir o para los que aquí no hay sitio.}}',
  withdrawal: {
    bundle:
      'Los demás siguen con los lectores. Una parte que tenían conserva su número y deja de enlazarse; una que espera retiene el paquete.',
    fronts: 'Desaparece de ellas en el mismo segundo y el lugar se llena solo.',
    pieces: 'Estos enlaces llevarán entonces a sus palabras. Quítelos allí, o diga allí que este artículo se retiró.',
    claims:
      'Conservan este artículo como fuente, y su dirección lleva a sus palabras. Verifíquelas de nuevo o cite otra fuente.',
    former: 'Quien llegue por una de ellas también encontrará sus palabras.',
  },
  address: {
    bundle: 'Los demás llevan enseguida a la dirección nueva.',
    fronts: 'Llevan por sí solas a la nueva dirección.',
    pieces:
      'Estos enlaces siguen funcionando: la dirección antigua lleva a la nueva para siempre. Allí no hay que cambiar nada.',
    claims: 'Conservan la dirección que citan; esta lleva a la nueva para siempre.',
    former: 'Llevan directamente a la nueva dirección, sin pasar por otras.',
  },
  leadsOn: 'En cuanto salga esta versión, <from></from> llevará a <to></to> para siempre.',
  deskAlone: 'La dirección del artículo no cambia: la sección no forma parte de ella.',
} as const
