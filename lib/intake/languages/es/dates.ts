import type { DateWords } from '#lib/intake/languages/opening-words'

export const dates: DateWords = {
  months: ['enero|ene', 'febrero|feb', 'marzo|mar', 'abril|abr', 'mayo|may', 'junio|jun', 'julio|jul', 'agosto|ago', 'septiembre|setiembre|sept|sep|set', 'octubre|oct', 'noviembre|nov', 'diciembre|dic'],
  weekdays: ['lunes|lun', 'martes|mar', 'miércoles|mié', 'jueves|jue', 'viernes|vie', 'sábado|sáb', 'domingo|dom'],
  labels: ['publicado el', 'publicado', 'publicada el', 'actualizado el', 'actualizado', 'actualizada el', 'fecha', 'fecha de publicación', 'modificado el', 'última actualización', 'creado el', 'el'],
  around: ['el', 'de', 'del', 'a', 'las', 'la', 'h', 'hs', 'horas', 'hrs', 'actualizado', 'publicado', 'am', 'pm', 'cet', 'gmt', 'm', 'p'],
  dayFirst: true,
}
