import type { DateWords } from '#lib/intake/languages/opening-words'

export const dates: DateWords = {
  months: ['janvier|janv', 'février|fevrier|févr|fév', 'mars', 'avril|avr', 'mai', 'juin', 'juillet|juil', 'août|aout', 'septembre|sept', 'octobre|oct', 'novembre|nov', 'décembre|decembre|déc'],
  weekdays: ['lundi|lun', 'mardi|mar', 'mercredi|mer', 'jeudi|jeu', 'vendredi|ven', 'samedi|sam', 'dimanche|dim'],
  labels: ['publié le', 'publiée le', 'publié', 'mis en ligne le', 'mis à jour le', 'mise à jour le', 'modifié le', 'actualisé le', 'date', 'date de publication', 'posté le', 'paru le', 'rédigé le', 'le'],
  around: ['le', 'à', 'h', 'heures', 'heure', 'mis', 'mise', 'jour', 'publié', 'modifié', 'de', 'paris', 'et'],
  dayFirst: true,
}
