/** The questions of an article. */
export const questionsPanel = {
  empty:
    'Nadie ha preguntado nada sobre este artículo. Toda pregunta tiene que quedar resuelta antes de que el artículo salga.',
  ask: 'Preguntar',
  askAbout: 'Preguntar sobre este artículo',
  asked: 'Pregunta de {name}.',
  askedAndResolved: 'Pregunta de {name}; la resolvió {resolver}.',
  somebody: 'alguien',
  resolve: 'Resolver',
  resolveThis: 'Resolver: {question}',
  answer: 'Respuesta',
  answerHint: 'Puede quedar vacía',
} as const
