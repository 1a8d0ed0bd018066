/** Links to a draft: what is wrong with what somebody asked for. */
export const shares = {
  nameMissing: 'Diga para quién es el enlace.',
  nameTooLong: 'Diga para quién es el enlace en {most, number} caracteres como mucho.',
  spiked: 'Esta pieza está descartada. Recupérela antes de mostrarla a nadie.',
  noRevision: 'Esta pieza no tiene revisión {number, number, ::group-off}.',
  tooMany: 'Una pieza tiene como mucho {most, number} enlaces que valen a la vez. Termine uno que ya no haga falta.',
  endedAlready: 'Alguien ya terminó este enlace.',
} as const
