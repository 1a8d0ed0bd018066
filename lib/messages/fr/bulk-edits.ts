/** Files of the library selected, and changed together. */
export const bulkEdits = {
  view: 'Affichage',
  grid: 'Grille',
  list: 'Liste',
  hint: 'Les flèches parcourent les fichiers, Espace en sélectionne un, Maj avec une flèche en sélectionne davantage, Échap lâche tout.',
  select: 'Sélectionner {name}',
  selection: 'Sélection',
  selected:
    '{count, plural, =0 {Rien de sélectionné} one {# fichier sélectionné} many {# de fichiers sélectionnés} other {# fichiers sélectionnés}}',
  elsewhere:
    '{count, plural, one {dont # sur une autre page} many {dont # sur d’autres pages} other {dont # sur d’autres pages}}',
  all: 'Tout sélectionner sur cette page',
  none: 'Lâcher',
  keySelect: 'Sélectionner un fichier, ou le lâcher',
  keyMore: 'Étendre la sélection à partir d’ici',
  keyAll: 'Tout sélectionner sur la page',
  keyNone: 'Lâcher ce qui est sélectionné',

  change: 'Modifier ensemble',
  title: 'Modifier {count, plural, one {# fichier} many {# de fichiers} other {# fichiers}}',
  text: 'Ce que vous cochez est inscrit dans tous, vide là où vous laissez vide. Le texte alternatif s’écrit pour chaque image à part.',
  addTags: 'Mots-clés qu’ils reçoivent',
  removeTags: 'Mots-clés qu’ils perdent',
  addPeople: 'Personnes qu’ils reçoivent',
  removePeople: 'Personnes qu’ils perdent',
  see: 'Voir ce qui change',
  preview:
    '{count, plural, =0 {Aucun fichier n’est modifié.} one {# fichier est modifié.} many {# de fichiers sont modifiés.} other {# fichiers sont modifiés.}}',
  same: '{count, plural, one {# fichier dit déjà tout cela.} many {# de fichiers disent déjà tout cela.} other {# fichiers disent déjà tout cela.}}',
  approvals:
    '{count, plural, one {# article perd son approbation, car on dirait à ses lecteurs autre chose que ce qui a été approuvé.} many {# d’articles perdent leur approbation, car on dirait à leurs lecteurs autre chose que ce qui a été approuvé.} other {# articles perdent leur approbation, car on dirait à leurs lecteurs autre chose que ce qui a été approuvé.}}',
  back: 'Retour',
  make: 'Modifier {count, plural, one {# fichier} many {# de fichiers} other {# fichiers}}',
  undone:
    '{count, plural, one {# fichier dit de nouveau ce qu’il disait avant.} many {# de fichiers disent de nouveau ce qu’ils disaient avant.} other {# fichiers disent de nouveau ce qu’ils disaient avant.}}',
  leftTitle:
    '{count, plural, one {# fichier reste tel quel} many {# de fichiers restent tels quels} other {# fichiers restent tels quels}}',
  left: '{why, select, notYours {« {name} » a été envoyé par quelqu’un d’autre. La personne qui l’a envoyé, les éditeurs et les rédacteurs en chef peuvent le modifier.} changedMeanwhile {« {name} » a été modifié entre-temps. Regardez-le, puis sélectionnez-le de nouveau.} used {« {name} » est utilisé dans un article. Retirez-le d’abord de là.} kept {« {name} » est gardé avec une source. Retirez-le d’abord de là.} tooMany {« {name} » aurait plus de mots-clés ou de personnes qu’un fichier ne peut en avoir. Retirez-en d’abord.} other {Un fichier n’est plus dans la médiathèque.}}',
  more: '{count, plural, one {Et # autre.} many {Et # d’autres.} other {Et # autres.}}',
  nothingToChange: 'Cochez ce qui doit changer, ou nommez des mots-clés ou des personnes.',
  allSame: 'Tous ces fichiers disent déjà cela ; rien n’a donc été modifié.',
  nothingToUndo:
    'Ceci ne peut plus être annulé : c’est déjà fait, ou cela date de plus d’un jour. Modifiez plutôt les fichiers de nouveau.',
  trashText:
    'Aucune liste ne les propose plus ; ce qu’un article utilise reste. Pendant {days, number} jours, on peut les reprendre ; ensuite ils disparaissent pour de bon, avec tout ce qui en a été fait.',
  haveBack: 'Les reprendre',
  barred:
    '{count, plural, one {# article montre l’un de ces fichiers aux lecteurs. Vous ne pourrez plus le valider : ce sera à quelqu’un d’autre.} many {# articles montrent l’un de ces fichiers aux lecteurs. Vous ne pourrez plus les valider : ce sera à quelqu’un d’autre.} other {# articles montrent l’un de ces fichiers aux lecteurs. Vous ne pourrez plus les valider : ce sera à quelqu’un d’autre.}}',
  recent: 'Vos modifications du dernier jour',
  recentOne: '{count, plural, one {# fichier modifié} many {# fichiers modifiés} other {# fichiers modifiés}}',
  recentUndo:
    'Annuler : {count, plural, one {# fichier modifié} many {# fichiers modifiés} other {# fichiers modifiés}}',
} as const
