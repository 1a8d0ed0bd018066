/** The page of addresses at which pieces stood before. */
export const addressesPage = {
  title: 'Direcciones que llevan a otra',
  intro:
    'Un artículo que cambia de identificador o de idioma deja atrás su dirección. Esta lleva directamente y para siempre a donde está ahora, mientras no haya otro artículo en ella.',
  words: 'Parte de una dirección',
  search: 'Buscar',
  none: 'Ningún artículo ha cambiado aún de dirección.',
  noneFits: 'Ninguna dirección se ajusta a estas palabras.',
  from: 'Dirección anterior',
  to: 'Lleva a',
  since: 'Desde',
  withdrawn: 'Nada: el artículo se retiró, y así lo dice la página',
  by: 'Por',
} as const
