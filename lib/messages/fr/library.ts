/** What becomes of files of the library: where they are used, how they go, and what takes their place. */
export const library = {
  usedIn: 'Utilisé dans',
  counted:
    'Ses droits permettent de le montrer dans {most, plural, one {# article} many {# d’articles} other {# articles}}. {shown, plural, =0 {Aucun ne le montre encore.} one {# le montre ou est sur le point de le faire.} many {# le montrent ou sont sur le point de le faire.} other {# le montrent ou sont sur le point de le faire.}}',
  usedNowhere: 'Aucun article ne l’utilise.',
  use: 'Utilisation',
  useIs: {
    used: 'Dans un article',
    unused: 'Nulle part',
    trash: 'Dans la corbeille',
  },
  pieces: '{count, plural, one {dans # article} many {dans # d’articles} other {dans # articles}}',
  files: '{count, plural, one {dans # fichier} many {dans # de fichiers} other {dans # fichiers}}',
  othersUse:
    '{count, plural, one {Et # autre article, que vous ne pouvez pas ouvrir ou qui ne tient pas ici.} many {Et # d’autres articles, que vous ne pouvez pas ouvrir ou qui ne tiennent pas ici.} other {Et # autres articles, que vous ne pouvez pas ouvrir ou qui ne tiennent pas ici.}}',
  useAt: {
    draft: 'dans le brouillon',
    submitted: 'dans ce qui a été soumis',
    live: 'sur sa page en ligne',
  },

  throwAway: 'Mettre à la corbeille',
  throwAwayAsk: 'Mettre ce fichier à la corbeille ?',
  throwAwayText:
    'Aucune liste ne le propose plus. Pendant {days, number} jours, on peut le reprendre ; ensuite il disparaît pour de bon, avec tout ce qui en a été fait.',
  inTrash: 'Ce fichier est dans la corbeille.',
  thrownBy: 'Jeté par {name}.',
  goes: 'Il disparaît pour de bon :',
  haveBack: 'Le reprendre',
  notDone: 'Non effectué',
  sweep: 'Faire le ménage',
  sweepAsk: 'Mettre {count, plural, one {# fichier} many {# de fichiers} other {# fichiers}} à la corbeille ?',
  sweepText:
    'Aucun article ne les utilise, et chacun est dans la médiathèque depuis plus de {days, number} jours. Ensemble, ils occupent {megabytes, number} Mo. Pendant {kept, number} jours, on peut les reprendre.',
  sweepNothing: 'Rien à nettoyer : ce qu’aucun article n’utilise n’a pas plus de {days, number} jours.',
  thrown:
    '{count, plural, one {# fichier est dans la corbeille.} many {# de fichiers sont dans la corbeille.} other {# fichiers sont dans la corbeille.}}',
  undo: 'Annuler',
  undone:
    '{count, plural, one {# fichier est revenu.} many {# de fichiers sont revenus.} other {# fichiers sont revenus.}}',
  stillUsed:
    'Ce fichier est utilisé dans {count, plural, one {# article} many {# d’articles} other {# articles}} : {pieces}. Retirez-le d’abord de là.',
  stillUsedUnseen:
    'Ce fichier est utilisé dans {count, plural, one {# article que vous ne pouvez pas ouvrir. Demandez à un éditeur de sa rubrique de l’en retirer d’abord.} many {# d’articles que vous ne pouvez pas ouvrir. Demandez à un éditeur de leurs rubriques de l’en retirer d’abord.} other {# articles que vous ne pouvez pas ouvrir. Demandez à un éditeur de leurs rubriques de l’en retirer d’abord.}}',
  noneSelected: 'Sélectionnez d’abord un fichier.',
  tooManySelected: 'Au plus {most, number} fichiers à la fois, s’il vous plaît.',

  replace: 'Remplacer',
  replaceAsk: 'Remplacer cette image',
  replaceText:
    '{count, plural, =0 {Les mots, les droits et les recadrages restent. Tout ce qui montre ce fichier en montre le nouvel état.} one {Les mots, les droits et les recadrages restent. # page en ligne montre aussitôt le nouvel état, sans relecture : là où un article est approuvé ou en ligne, ce doit être la même image, retouchée, plus grande ou coupée un peu autrement.} many {Les mots, les droits et les recadrages restent. # de pages en ligne montrent aussitôt le nouvel état, sans relecture : là où un article est approuvé ou en ligne, ce doit être la même image, retouchée, plus grande ou coupée un peu autrement.} other {Les mots, les droits et les recadrages restent. # pages en ligne montrent aussitôt le nouvel état, sans relecture : là où un article est approuvé ou en ligne, ce doit être la même image, retouchée, plus grande ou coupée un peu autrement.}}',
  close: 'Fermer',
  replaceBy: 'Le nouvel état',
  replaced:
    '{count, plural, =0 {Remplacée.} one {Remplacée, sur # page en ligne.} many {Remplacée, sur # de pages en ligne.} other {Remplacée, sur # pages en ligne.}}',
  replaceAnother: 'Choisir une autre image',
  replaceLeft:
    'Rien n’a été remplacé : cela a été fermé avant que l’image soit prête. Ce qui avait été envoyé en entier se trouve dans la médiathèque comme un fichier à part.',
  replacementStays: 'Ce que vous avez envoyé se trouve dans la médiathèque comme un fichier à part.',
  replacements: 'Remplacée',
  onPages:
    '{count, plural, =0 {sur aucune page en ligne} one {sur # page en ligne} many {sur # de pages en ligne} other {sur # pages en ligne}}',
  sameBytes: 'C’est la même image, octet pour octet. Choisissez son nouvel état.',
  picturesAlone:
    'Seule une image peut être remplacée, et seulement par une image. Envoyez ceci comme un fichier à part.',
  replacementUsed:
    'L’image que vous avez envoyée est déjà utilisée dans un article ; elle reste donc un fichier à part. Montrez plutôt celle-là dans vos articles.',
  replacementStood:
    '« {file} » se trouvait dans la médiathèque avant votre envoi, avec ce qui y est dit d’elle ; elle reste donc un fichier à part. Montrez plutôt celle-là dans vos articles.',
  replacementDiffers:
    'Elle montre autre chose, et l’image se trouve dans un article approuvé ou en ligne. Mettez la nouvelle image dans l’article lui-même : elle sera alors relue.',
  replacementNotMade: 'Les tailles de la nouvelle image n’ont pas pu être faites. Renvoyez-la depuis son origine.',

  rightsEnd: 'Droits qui prennent fin sur des pages en ligne',
  rightsHaveEnded: 'Droits qui ont pris fin sur des pages en ligne',
  rightsMore: '{count, plural, one {Et # de plus.} many {Et # de plus.} other {Et # de plus.}}',
  rightsEnded:
    '{days, plural, one {terminés depuis # jour} many {terminés depuis # de jours} other {terminés depuis # jours}}',
  rightsLeft:
    '{days, plural, =0 {aujourd’hui est le dernier jour} one {reste # jour} many {restent # de jours} other {restent # jours}}',
  keptWith: 'Gardé avec :',
  stillKept: 'Ce fichier est gardé avec une source : {sources}. Retirez-le d’abord de là.',
  snapshotDiffers:
    'Ceci montre autre chose, et l’image est gardée avec une source telle qu’elle était alors. Envoyez la nouvelle comme fichier à part, et gardez-la là aussi.',
} as const
