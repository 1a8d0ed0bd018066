/** Citing a source from within the text, and why that can't be done at some places. */
export const citing = {
  box: 'Citer une source',
  boxFurther: 'Une autre source pour cette affirmation',
  unreachable: 'Impossible de joindre la rédaction. Rien n’a été cité ; réessayez.',
  wordsGone: 'Ces mots ne sont plus dans le texte : rien n’a été cité.',
  who: 'Qui le dit ?',
  newSource: 'Nouvelle source « {name} »',
  markOnly: 'Marquer comme affirmation',
  sourceLater: 'source plus tard',
  already: 'Déjà sous cette affirmation : <names></names>',
  another: 'Une autre source',
  newSourceKind: 'Nouvelle source : de quoi s’agit-il ?',
  sayKind: 'Dites de quel type de source il s’agit.',
  stance: 'Position',
  terms: 'Conditions',
  meaning: '{meaning}.',
  publicLabel: 'Ce que le public lit à la place du nom',
  publicLabelExample: 'un haut responsable',
  foot: 'Les lettres choisissent, Entrée cite, Échap revient en arrière.',
  cite: 'Citer',

  withinParagraph: 'Sélectionnez des mots dans un seul paragraphe.',
  onlyInText: 'Les affirmations se marquent dans le texte, pas dans le titre ni le chapô.',
  overlaps:
    'Une partie de ces mots forme déjà une affirmation. Sélectionnez-en d’autres, ou placez le curseur dans cette affirmation.',
  selectWords: 'Sélectionnez les mots que quelqu’un a dits, puis citez.',
  claimGone: 'Cette affirmation n’existe plus.',
} as const
