/** What readers are told of a change. */
export const corrections = {
  kind: 'Ce que les lecteurs apprennent de ce changement',
  kindHint:
    'Corrections, précisions et notes se trouvent au-dessus du texte, une mise à jour au-dessous. L’avis passe par la relecture avec le texte.',
  none: 'Rien',
  minor: 'Retouche : fautes de frappe seulement',
  minorMeans:
    'Rien n’est dit aux lecteurs au-dessus du texte. Dans l’historique de l’article, cette version est repliée.',
  text: 'L’avis',
  textHint: 'Dites ce qui était faux et ce qui est juste.',
  cause: 'Pourquoi il le fallait',
  chooseCause: 'Choisissez la raison',
  claims: 'Affirmations concernées',
  aboutClaim: 'Concerne l’affirmation {number, number, ::group-off}',
  wordless: 'Pas encore de mots',
  tooLong: 'Un avis compte au plus {most, number} caractères.',
  nobodyHasRead: 'Aucun lecteur n’a encore cet article : un avis ne dirait rien à personne. Changez plutôt le texte.',
  minorByEditors:
    'C’est à l’édition de la rubrique de dire qu’un changement est une retouche. Dites aux lecteurs ce qui a changé, ou laissez-lui ce soin.',
  claimMissing: 'L’une de ces affirmations n’est plus de cet article. Choisissez de nouveau.',
  unfinished:
    'L’avis aux lecteurs n’a pas de mots, ou ne dit pas pourquoi il le fallait. Complétez-le sous « Détails ».',
  withdrawalWordless: 'Dites aux lecteurs pourquoi l’article a disparu.',
  causeMissing: 'Choisissez pourquoi il le fallait.',
  claimInWords: 'Affirmation {number, number, ::group-off} : « {words} »',
  claimGone: 'Une affirmation qui n’est plus marquée',
  told: 'Ce qu’on dit aux lecteurs à côté du texte',
  retell: 'Le dire en d’autres mots',
  retellThis: 'Le dire en d’autres mots : {kind}, {words}',
  former:
    '{count, plural, one {La formulation précédente} many {# de formulations précédentes} other {# formulations précédentes}}',
  retellSays:
    'Les lecteurs trouvent ces mots aussitôt, et les précédents nulle part. La rédaction garde les deux. Si des mots ont fait du tort, dites qu’ils sont retirés, sans les répéter.',
  retellWhy: 'Pourquoi, pour la rédaction',
  retellWhyHint: 'Cela figure dans l’historique de l’article. Aucun lecteur ne le voit.',
  retellSee: 'Voir ce que trouvent les lecteurs',
  retellPreview: 'Les lecteurs trouvent ceci à la place des mots précédents :',
  retellBack: 'Revenir aux mots',
  retellDo: 'Le dire ainsi',
  retoldAlready: 'Quelqu’un a réécrit cet avis entre-temps. Rechargez la page, puis modifiez le nouveau.',
  withhold: 'Masquer son texte',
  withholdThis: 'Masquer le texte de la version {number, number, ::group-off}',
  withholdSays:
    'Dans l’historique public de l’article, cette version garde sa place et son heure. Son titre et son texte ne sont plus montrés, et personne ne peut la comparer. C’est sans retour.',
  nothingToWithhold:
    'Seule une ancienne version dont le public trouve encore le texte peut être masquée. Rechargez la page pour voir lesquelles.',
} as const
