/** Recordings and documents in the text of a piece. */
export const pieceMedia = {
  title: { sound: 'Enregistrement', document: 'Document' },
  search: { sound: 'Chercher un enregistrement', document: 'Chercher un PDF' },
  found:
    '{count, plural, one {# fichier. La flèche vers le bas y mène.} many {# fichiers. La flèche vers le bas y mène.} other {# fichiers. La flèche vers le bas y mène.}}',
  none: 'Rien dans la médiathèque ne correspond. Envoyez d’abord le fichier à la médiathèque.',
  choices: 'Fichiers',
  name: 'Titre',
  nameHint: 'Ce que l’on dit aux lecteurs que c’est. Sans lui, l’article ne paraît pas.',
  transcript: 'Ce qui y est dit',
  transcriptHint:
    'Pour qui ne l’entend pas : chaque mot, avec qui le dit, une ligne par paragraphe. Sans cela, l’article ne paraît pas.',
  put: 'Le mettre dans le texte',
  save: 'Enregistrer',
  movedBlock: { up: 'Il est un bloc plus haut.', down: 'Il est un bloc plus bas.' },
  atTheEnd: 'Il ne peut pas aller plus loin.',
  putAnew: {
    sound:
      'L’enregistrement avait été retiré du texte entre-temps. Avec ce que vous en avez dit, il est de nouveau dans le texte.',
    document:
      'Le document avait été retiré du texte entre-temps. Avec ce que vous en avez dit, il est de nouveau dans le texte.',
  },
  notWhileSuggesting:
    'Un enregistrement ou un document ne peut pas être suggéré. Cessez de suggérer pour le mettre ou le déplacer, ou dites dans un commentaire où il devrait se trouver.',
} as const
