/** Two files of the library that become one. */
export const merging = {
  title: 'Fusionner deux fichiers',
  merge: 'Fusionner',
  mergeNamed: 'Fusionner avec « {name} »',
  intro:
    'Les deux sont la même image. L’un reste dans la médiathèque, avec un seul ensemble de mentions et de droits. L’autre n’est plus proposé nulle part ; ce qui le montre continue de le montrer.',
  stays: 'Reste',
  goes: 'S’y fond',
  swap: 'Garder plutôt l’autre',
  words: 'Ce qui en est dit désormais',
  wordsHint:
    'Ici, les deux diffèrent. Ce qui n’est pas choisi est gardé {days, plural, one {# jour} many {# de jours} other {# jours}}, au cas où ceci serait annulé.',
  allSame: 'Les deux disent la même chose.',
  stricter: 'plus strict',
  nothing: 'rien',
  both: 'Les deux',
  ofKept: 'De celui qui reste',
  ofOther: 'De celui qui s’y fond',
  decorative: 'Décorative',
  uses: 'Où ils sont utilisés, et ce qui s’y passe',
  usedBy: '« {name} »',
  happens: {
    draft: 'Dans le brouillon : le fichier qui s’y trouve reste. La médiathèque en dit ce que vous choisissez ici.',
    submitted:
      'Dans ce qui a été soumis : le fichier reste. L’approbation tombe là où les lecteurs liraient un autre crédit, d’autres droits d’auteur ou une autre licence.',
    live: 'Sur la page en ligne : tout reste tel que publié. La prochaine version dit ce que vous choisissez ici.',
    claim: 'Avec une affirmation : le fichier y reste tel quel.',
    source: 'Conservé avec une source : le fichier y reste tel qu’il était.',
  },
  usedNowhere:
    'Rien ne l’utilise. Au bout de {days, plural, one {# jour} many {# de jours} other {# jours}}, ses données disparaissent pour de bon.',
  do: 'Fusionner les deux',
  cancel: 'Les laisser tels quels',
  notDone: 'Pas fait',
  merged: 'Fusionnés dans ce fichier',
  mergedHint: 'Ce qui est dit de ce fichier est dit de ceux-ci. Ce qui montre l’un d’eux le montre comme avant.',
  mergedInto: 'Ce fichier a été fusionné dans un autre, et dit ce que dit celui-là :',
  by: 'par {name}',
  undo: 'De nouveau deux fichiers',
  undoNamed: 'Refaire de « {name} » un fichier à part',
  undone: 'Ce sont de nouveau deux fichiers, et chacun dit ce qu’il disait avant.',
  undoneAlone: 'Ce sont de nouveau deux fichiers. Celui qui est resté a été modifié depuis, et garde ses mentions.',
  changedMeanwhile:
    'Quelqu’un a modifié l’un des deux depuis que vous avez ouvert cette page. Rouvrez-la pour voir ce qu’il dit maintenant.',
  chooseEach: 'Choisissez ce qui reste pour chaque champ où les deux diffèrent.',
  oneOfBoth:
    'Seules les personnes et les étiquettes peuvent être gardées des deux. Pour le reste, choisissez l’un des deux.',
  tooMany: 'Ensemble, cela fait plus de 50 personnes ou étiquettes. Choisissez celles d’un fichier.',
  twoFiles: 'Un fichier ne peut pas être fusionné avec lui-même. Choisissez-en un autre.',
  notAlike:
    'Ces deux images ne se ressemblent pas. Si c’est tout de même la même image, dites-le d’abord sur la page de l’une d’elles.',
  picturesAlone: 'Seules deux images peuvent être fusionnées.',
  inTrash: 'L’un des deux est à la corbeille. Reprenez-le d’abord.',
  mergedAlready: 'L’un des deux a déjà été fusionné. Ouvrez le fichier qui est resté.',
  nothingToUndo: 'Ceci ne peut plus être annulé : c’est déjà fait, ou cela date de plus de 30 jours.',
  saidThere: 'Ce fichier a été fusionné dans un autre. Modifiez là-bas ce qui est dit des deux.',
} as const
