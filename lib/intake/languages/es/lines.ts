import type { LineWords } from '#lib/intake/languages/opening-words'

export const lines: LineWords = {
  bylines: ['por', 'texto:', 'autor:', 'autora:', 'redacción:', 'escrito por', 'un reportaje de', 'una crónica de', 'entrevista de'],
  and: ['y', 'e'],
  lines: (
    'menú|inicio|portada|noticias|actualidad|última hora|prensa|sala de prensa|nota de prensa|notas de prensa|comunicado|comunicado de prensa|comunicados|boletín|el ministerio|trámites|' +
    'mundo|internacional|nacional|política|economía|cultura|deportes|sociedad|salud|ciencia|tecnología|medio ambiente|educación|opinión pública|local|región|regiones|compartir|compartir en redes|compartir en facebook|' +
    'comparte|compartir artículo|compartir noticia|imprimir|guardar|guardar artículo|copiar enlace|enlace copiado|escuchar|escuchar noticia|escuchar artículo|escucha la noticia|ver vídeo|ver video|vídeo|video|vídeos|videos|audio|podcast|en directo|en vivo|' +
    'comentarios|comentar|ver comentarios|publicidad|anuncio|pasar al contenido principal|saltar al contenido|ir al contenido|ir al contenido principal|buscar|búsqueda|iniciar sesión|inicia sesión|regístrate|registrarse|suscríbete|suscribirse|suscripción|' +
    'mi cuenta|aviso legal|política de cookies|política de privacidad|privacidad|cookies|configurar cookies|condiciones de uso|términos y condiciones|términos de uso|contacto|contáctenos|contáctanos|quiénes somos|' +
    'acerca de|mapa del sitio|mapa web|accesibilidad|volver arriba|arriba|cerrar|aceptar|aceptar todo|aceptar cookies|rechazar|síguenos|síganos|boletines|newsletter|descargar|descargar pdf|para publicación inmediata|para su publicación inmediata|' +
    'solo para suscriptores|contenido exclusivo para suscriptores|exclusivo suscriptores|servicios|temas|etiquetas|transparencia|publicaciones|agenda|más noticias|titular|leer más|ver más|regalar artículo'
  ).split('|'),
  begins: ['tiempo de lectura', 'lectura:', 'suscríbete', 'suscríbase', 'regístrate', 'recibe en tu', 'recibe nuestr', 'recibe las', 'recibe cada', 'recíbelo', 'apúntate', 'lea también', 'lee también', 'le puede interesar', 'te puede interesar', 'puede leer', 'más información en', 'todos los derechos reservados', 'derechos reservados', 'utilizamos cookies', 'usamos cookies', 'este sitio utiliza', 'este sitio usa', 'este sitio web', 'foto:', 'imagen:', 'crédito:', 'ref.', 'ref:', 'referencia:', 'nota de prensa n', 'comunicado n', 'boletín n', 'expediente n', 'expediente:', 'etiquetas:', 'archivado en', 'síguenos', 'compartir en', 'temas:', 'ver comentarios', 'prohibida la reproducción', 'comentarios ('],
  related: ['más información', 'noticias relacionadas', 'artículos relacionados', 'contenido relacionado', 'relacionado', 'relacionados', 'lea también', 'lee también', 'te puede interesar', 'le puede interesar', 'lo más leído', 'lo más visto', 'más leídas', 'más noticias', 'ver también', 'también te puede interesar', 'enlaces relacionados', 'enlaces de interés', 'otras noticias'],
  ends: ['más información:', 'para más información', 'contacto de prensa', 'contacto para medios', 'contacto para prensa', 'contacto para la prensa', 'contactos de prensa', 'contacto', 'contactos', 'notas para editores', 'nota para editores', 'notas para los editores', 'nota a los editores', 'nota a las redacciones', 'notas para la redacción', 'gabinete de prensa', 'gabinete de comunicación', 'fin', '- fin -', '-fin-', 'fin del comunicado', 'oficina de prensa'],
  captions: ['foto', 'fotografía', 'fotos', 'imagen', 'crédito', 'ilustración'],
  embargo: ['embargado hasta', 'embargada hasta', 'embargo hasta', 'información embargada hasta', 'embargado', 'embargo', 'no publicar antes', 'prohibida su difusión hasta', 'prohibida su publicación hasta'],
}
