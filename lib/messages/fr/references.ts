/** What refers to a piece by its address, before it is withdrawn or gets another one; and what becomes of that. */
export const references = {
  title: 'Où cet article est utilisé',
  looking: 'On cherche où cet article est utilisé…',
  unreachable: 'La rédaction est injoignable : impossible de dire où cet article est utilisé.',
  nowhere:
    'Aucun autre article n’y renvoie, aucune affirmation ne s’y appuie, aucune une ne l’a choisi, aucune ancienne adresse n’y mène.',
  incomplete: 'Les liens n’ont pas encore pu être cherchés dans tous les articles : d’autres y renvoient peut-être.',
  pieces: '{count, plural, one {Un article y renvoie} other {# articles y renvoient}}',
  claims: '{count, plural, one {Une affirmation s’y appuie} other {# affirmations s’y appuient}}',
  former: '{count, plural, one {Une ancienne adresse y mène} other {# anciennes adresses y mènent}}',
  bundle:
    'Dans le dossier {bundle}, {others, plural, =0 {seul} one {avec un autre article} other {avec # autres articles}}',
  fronts: '{count, plural, one {Il est choisi pour une une} other {Il est choisi pour # unes}}',
  front: { live: 'chez les lecteurs', working: 'dans la copie de travail', due: 'dans une version programmée' },
  at: {
    draft: 'dans le brouillon',
    live: 'sur la page en ligne',
  },
  others:
    '{count, plural, one {Un autre, que vous ne pouvez pas ouvrir ou pour lequel il n’y a pas de place ici.} other {# autres, que vous ne pouvez pas ouvrir ou pour lesquels il n’y a pas de place ici.}}',
  withdrawal: {
    bundle:
      'Les autres restent aux lecteurs. Un volet qu’ils avaient garde son numéro et n’est plus lié ; un volet en attente retient le dossier.',
    fronts: 'Il en disparaît à la seconde même, et la place se remplit seule.',
    pieces: 'Ces liens mèneront alors à vos mots. Retirez-les là-bas, ou dites-y que cet article a été retiré.',
    claims:
      'Elles gardent cet article pour source, et son adresse mène à vos mots. Vérifiez-les de nouveau, ou citez une autre source.',
    former: 'Qui arrive par l’une d’elles trouve vos mots, lui aussi.',
  },
  address: {
    bundle: 'Les autres mènent aussitôt à la nouvelle adresse.',
    fronts: 'Elles mènent d’elles-mêmes à la nouvelle adresse.',
    pieces:
      'Ces liens continuent de fonctionner : l’ancienne adresse mène à la nouvelle pour toujours. Il n’y a rien à y changer.',
    claims: 'Elles gardent l’adresse qu’elles citent ; elle mène à la nouvelle pour toujours.',
    former: 'Elles mènent tout droit à la nouvelle adresse, sans passer par d’autres.',
  },
  leadsOn: 'Une fois cette version en ligne, <from></from> mènera à <to></to> pour toujours.',
  deskAlone: 'L’adresse de l’article reste la même : le service n’en fait pas partie.',
} as const
