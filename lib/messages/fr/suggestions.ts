/** Suggestions in the text and beside it. */
export const suggestions = {
  title: 'Suggestions',
  suggesting: 'Suggérer',
  switchHint: 'Ce que vous faites dans le texte est suggéré, jusqu’à ce que quelqu’un l’accepte',
  none: 'Rien n’est suggéré. {keys} active la suggestion : ce que vous écrivez ou supprimez attend que quelqu’un l’accepte.',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  acceptAllOf: 'Tout accepter de {name}',
  rejectAllOf: 'Tout refuser de {name}',
  accept: 'Accepter',
  reject: 'Refuser',
  acceptThis: 'Accepter : {words}',
  rejectThis: 'Refuser : {words}',
  delete: 'Supprimer',
  insert: 'Insérer',
  set: 'Mettre : {style}',
  take: 'Enlever : {style}',
  toInsert: 'insertion suggérée par {name}',
  toDelete: 'suppression suggérée par {name}',
  toRestyle: 'autre aspect suggéré par {name}',
  somebody: 'quelqu’un',
  inFile: '{name} (dans le fichier)',
  wordsOnly:
    'Seuls les mots et leur mise en relief peuvent être suggérés. Pour les paragraphes, intertitres, listes, tableaux et affirmations, écrivez un commentaire ou désactivez la suggestion.',
  wordsOnlyHere:
    'Seuls les mots et leur mise en relief peuvent être suggérés. Pour les paragraphes, intertitres, listes, tableaux et affirmations, écrivez un commentaire.',
  notParted:
    'Un nouveau paragraphe ne peut pas être suggéré. Continuez dans celui-ci, et dites dans un commentaire sur le mot précédent où le nouveau doit commencer, ou désactivez la suggestion.',
  notPartedHere:
    'Un nouveau paragraphe ne peut pas être suggéré. Continuez dans celui-ci, et dites dans un commentaire sur le mot précédent où le nouveau doit commencer.',
  notJoined:
    'Deux paragraphes ne peuvent pas être réunis par une suggestion. Dites-le dans un commentaire sur le mot au curseur, ou désactivez la suggestion.',
  notJoinedHere:
    'Deux paragraphes ne peuvent pas être réunis par une suggestion. Dites-le dans un commentaire sur le mot au curseur.',
  youSuggest: 'Dans cet article, vous suggérez ; seuls ses auteurs le modifient directement.',
  youSuggestWord: 'Suggestion',
  notTaken:
    'Seuls les auteurs de cet article le modifient directement ; les autres suggèrent. Ce que vous avez modifié directement n’a pas été pris.',
  takenMeanwhile: 'Ceci ne peut plus être annulé : quelqu’un l’a accepté ou modifié entre-temps.',
  othersSuggest: 'Les autres ne font que suggérer',
  othersSuggestHint:
    'Qui n’est pas auteur de cet article suggère et ne modifie rien directement. De soi-même, c’est le cas tant que l’article est en relecture.',
  takeBack: 'Retirer',
  takeBackThis: 'Retirer : {words}',
  notChanged: 'Non modifié',
} as const
