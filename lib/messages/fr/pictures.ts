/** Pictures in the text of a piece. */
export const pictures = {
  title: 'Image',
  search: 'Chercher une image',
  searchHint: 'Par nom, légende, crédit, personnes ou lieu. Les plus récentes viennent d’abord.',
  found:
    '{count, plural, one {# image. La flèche vers le bas y mène.} many {# images. La flèche vers le bas y mène.} other {# images. La flèche vers le bas y mène.}}',
  none: 'Aucune image de la médiathèque ne convient.',
  choices: 'Images',
  alt: 'Texte de remplacement',
  altHint: 'Ce que montre l’image, pour qui ne la voit pas. L’article ne paraît pas sans lui.',
  decorative: 'Décorative : elle ne dit rien que le texte ne dise',
  caption: 'Légende',
  captionHint: 'Se trouve sous l’image dans cet article.',
  placement: 'Place',
  placements: { text: 'Dans le texte', side: 'À côté du texte', wide: 'Large', full: 'Sur toute la largeur' },
  credit: 'Crédit : {credit}',
  noCredit: 'Elle n’a pas encore de crédit. Dites dans la médiathèque de qui elle est.',
  put: 'La mettre dans le texte',
  save: 'Enregistrer l’image',
  moveUp: 'Monter l’image sélectionnée',
  moveDown: 'Descendre l’image sélectionnée',
  moved: { up: 'L’image est un bloc plus haut.', down: 'L’image est un bloc plus bas.' },
  arrived: '{file} est dans le texte. Entrée permet de dire ce qu’elle montre.',
  onItsWay: '{file} est en route vers la médiathèque. Continuez à écrire.',
  notSent: '{file} n’est pas dans la médiathèque. {why}',
  again: 'Réessayer',
  takeOut: 'Retirer',
  againNamed: 'Réessayer : {file}',
  takeOutNamed: 'Retirer {file}',
  leftOut:
    '{count, plural, one {Un fichier qui n’est pas une image a été laissé de côté. Déposez-le seul.} many {# fichiers qui ne sont pas des images ont été laissés de côté. Déposez chacun seul.} other {# fichiers qui ne sont pas des images ont été laissés de côté. Déposez chacun seul.}}',
  leave: 'Des fichiers sont encore en route. Quitter et les perdre ?',
  onTheWay:
    '{count, plural, one {Un fichier n’est pas encore arrivé. Attendez-le, ou retirez-le.} many {# fichiers ne sont pas encore arrivés. Attendez-les, ou retirez-les.} other {# fichiers ne sont pas encore arrivés. Attendez-les, ou retirez-les.}}',
  atTheEnd: 'L’image ne peut pas aller plus loin.',
  notWhileSuggesting:
    'Une image ne peut pas être suggérée. Cessez de suggérer pour la mettre, ou dites dans un commentaire où elle devrait se trouver.',
  putAnew:
    'L’image avait été retirée du texte entre-temps. Avec ce que vous en avez dit, elle est de nouveau dans le texte.',
} as const
