/** Ce qui est dit quand on colle du texte. */
export const pasting = {
  pictures: '{count, plural, one {{count, number} image} other {{count, number} images}}',
  recordings: '{count, plural, one {{count, number} vidéo ou son} other {{count, number} vidéos et sons}}',
  embeds: '{count, plural, one {{count, number} élément intégré} other {{count, number} éléments intégrés}}',
  drawings: '{count, plural, one {{count, number} dessin} other {{count, number} dessins}}',
  formulas: '{count, plural, one {{count, number} formule} other {{count, number} formules}}',
  comments: '{count, plural, one {{count, number} commentaire} other {{count, number} commentaires}}',
  deletions: '{count, plural, one {{count, number} passage barré} other {{count, number} passages barrés}}',
  suggestions: '{count, plural, one {{count, number} passage suggéré} other {{count, number} passages suggérés}}',
  fields: '{count, plural, one {{count, number} champ de formulaire} other {{count, number} champs de formulaire}}',
  menus: '{count, plural, one {{count, number} menu de page} other {{count, number} menus de page}}',
  links:
    '{count, plural, one {{count, number} lien qui ne mène nulle part d’ici} other {{count, number} liens qui ne mènent nulle part d’ici}}',
  leftOut: '{count, plural, one {N’a pas été repris} other {N’ont pas été repris}} : {what}.',
  nestedTables:
    '{count, plural, one {{count, number} tableau dans un autre est devenu des lignes de sa cellule.} other {{count, number} tableaux dans d’autres sont devenus des lignes de leurs cellules.}}',
  largeTables:
    '{count, plural, one {{count, number} tableau était trop grand et est devenu des paragraphes.} other {{count, number} tableaux étaient trop grands et sont devenus des paragraphes.}}',
  tooMuch: 'La mise en forme était trop lourde à lire : les mots sont venus sans elle.',
  notFetched:
    'Ce texte collé a une mise en forme, et ce qui la lit n’a pas pu être chargé : il n’y a pas de connexion. Rien n’a été collé. Collez les mots seuls avec Maj, ou recollez quand elle sera revenue.',
  tooLong:
    'C’est trop long pour être collé : {length, number} caractères, et un texte en a au plus {most, number}. Rien n’a été collé. Collez-en une partie.',
  markdown: 'Lu comme du Markdown. Annuler le rend tel qu’il a été tapé.',
  dismiss: 'Fermer cette note',
  wire: 'Cela ressemble à une dépêche : retirer {parts} ?',
  wireDate: 'date',
  wireDateline: 'lieu et date',
  wireByline: 'signature',
  wireTakeOut: 'Retirer',
  wireTaken: 'Retiré. Annuler le rétablit.',
} as const
