/** Tools beside the text: find and replace, the outline, counts, how long a headline is. */
export const writingTools = {
  moreTools: 'Autres outils',
  notFetched:
    'Cet outil n’a pas pu être chargé : il n’y a pas de connexion. Demandez-le à nouveau quand elle sera revenue.',
  find: 'Rechercher',
  replace: 'Rechercher et remplacer',
  outline: 'Plan',
  fullScreen: 'Plein écran',
  fullScreenOn: 'Le texte seul. Échap le quitte.',
  characters: 'Caractères spéciaux',
  signs: 'Corriger guillemets, tirets et espaces',
  signsWhileTyping: 'Les corriger pendant la frappe',
  spacesShown: 'Montrer les espaces insécables',
  signsSet:
    '{count, plural, one {{count, number} signe corrigé} other {{count, number} signes corrigés}} selon la langue de l’article. Une seule annulation rétablit tout.',
  signsFine: 'Guillemets, tirets et espaces sont conformes à la langue de l’article.',
  noBreakSpace: 'Espace insécable',
  enDash: 'Tiret demi-cadratin',
  emDash: 'Tiret cadratin',

  findWords: 'Rechercher',
  findNothing: 'Introuvable',
  findCount: '{count, number} trouvés',
  findAt: '{at, number} sur {count, number}',
  findHears: '{at, number} sur {count, number} : {around}',
  findHearsClaim: '{at, number} sur {count, number}, dans une affirmation : {around}',
  findInClaims:
    '{count, plural, one {{count, number} est dans une affirmation} other {{count, number} sont dans des affirmations}}.',
  findNext: 'Occurrence suivante',
  findPrevious: 'Occurrence précédente',
  findClose: 'Fermer la recherche',
  matchCase: 'Respecter les majuscules',
  wholeWords: 'Mots entiers',
  exactly: 'Espaces, guillemets et traits d’union tels que saisis',
  replaceWith: 'Remplacer par',
  replaceOne: 'Remplacer',
  replaceAll: 'Tout remplacer',
  replacedAll:
    '{count, plural, one {{count, number} endroit remplacé} other {{count, number} endroits remplacés}}. Une seule annulation rétablit tout.',
  replacedInClaims:
    '{count, plural, one {{count, number} était dans une affirmation} other {{count, number} étaient dans des affirmations}} : un verdict sur les anciens mots ne compte plus.',

  outlineClose: 'Fermer le plan',
  outlineNoHeadline: 'Pas encore de titre',
  outlineNoWords: 'Intertitre sans mots',
  outlineEmpty: 'Les intertitres s’affichent ici. Tapez ## et une espace au début d’un paragraphe.',

  countsNone: 'Pas encore de mots',
  counts:
    '{words, plural, one {{words, number} mot} other {{words, number} mots}} · {characters, plural, one {{characters, number} signe} other {{characters, number} signes}}, {withoutSpaces, number} sans espaces · {minutes, number}~min',
  countsSelected: 'Sélection : {counts}',
  headlineLength: 'Titre : {length, number} signes, idéal {least, number}–{most, number}',
  standfirstLength: 'Chapô : {length, number} signes, idéal {least, number}–{most, number}',
  lengthShort: 'court',
  lengthFits: 'convient',
  lengthLong: 'long',
  cutInSearch: 'coupé après {most, number} dans les résultats de recherche',
  cutOnCards: 'coupé après {most, number} sur les cartes des réseaux sociaux',
}
