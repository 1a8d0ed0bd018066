/** House style beside and in the text that is written. */
export const stylePanel = {
  show: 'Souligner dans le texte',
  waiting: 'Recherche …',
  none: 'Rien dont parle la charte.',
  noRules: 'Il n’y a pas de règles pour les textes dans cette langue.',
  unreachable:
    'La charte ne peut être consultée maintenant. Le texte n’est pas concerné ; rechargez la page plus tard.',
  walk: '<key>F8</key> mène au suivant, <key>Maj+F8</key> au précédent.',
  toWords: '« {words} » : vers ces mots dans le texte',
  box: 'Charte de rédaction',
  keys: '<key>Alt+Entrée</key> écrit le premier. <key>Alt+F8</key> mène ici, <key>Échap</key> en revient.',
  keysWithout: '<key>Alt+F8</key> mène ici, <key>Échap</key> en revient.',
  write: '<hidden>À la place de « {words} » : </hidden><suggestion></suggestion>',
  ignore: 'Laisser<hidden> « {words} » dans ce brouillon</hidden>',
  more: '{count, plural, one {Encore un plus bas.} many {Encore # plus bas.} other {Encore # plus bas.}}',
  ignored: '{count, plural, one {# laissé tel quel.} many {# laissés tels quels.} other {# laissés tels quels.}}',
  showAgain: 'Montrer à nouveau',
  rules: 'Les règles',
  spoken: '« {words} ». {explanation}',
  spokenWith: '« {words} ». {explanation} Alt Entrée écrit : {suggestion}',
} as const
