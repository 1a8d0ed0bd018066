/** Somebody without an account is asked for her word about one revision. */
export const guests = {
  notForGuests:
    'Personne d’extérieur ne donne cette relecture. La rédaction en chef peut l’autoriser dans les étapes de relecture.',
  daysWrong: 'Indiquez un nombre de jours de 1 à {most, number}.',
  verdictMissing: 'Choisissez : approuver, vous opposer ou commenter.',
  noteMissing: 'Dites à quoi vous vous opposez, ou quel est votre commentaire.',
  endedAlready: 'Ce lien a déjà pris fin.',
  deadLink: 'Ce lien ne fonctionne pas, ou plus. Demandez-en un autre à qui l’a envoyé.',
  saidAlready: 'Vous vous êtes déjà prononcé.',
  textChanged:
    'Le texte a changé depuis que vous avez été sollicité, ou n’est plus à décider. Rien ne vous est demandé.',
  saidBy: '{who} : {said}{note}',
  title: 'Sollicités à l’extérieur',
  nobody: 'Personne d’extérieur n’est sollicité.',
  noStep: 'Ne compte pas comme relecture',
  askedBy: 'sollicité par {name} sur la révision {number, number, ::group-off}',
  until: 'jusqu’au <when></when>',
  revoke: 'Révoquer',
  revokeThis: 'Révoquer le lien de {name}',
  ask: 'Solliciter une personne extérieure',
  askSays:
    'Elle n’a pas besoin de compte. Un lien vers cette seule révision part à son adresse : elle lit les mots, pas les sources, les commentaires ni d’autres brouillons, et approuve, s’oppose ou commente. Sa parole est consignée avec nom et adresse, et tombe si le texte change.',
  notAsked: 'Non sollicité',
  name: 'Nom',
  email: 'Adresse de courriel',
  countsAs: 'Son approbation compte comme',
  days: 'Jours de validité du lien',
  sendLink: 'Envoyer le lien',
  pageTitle: 'Un texte à lire et à décider',
  pageSays:
    '{by} demande à {name} de se prononcer sur ce texte, révision {number, number, ::group-off}. Il n’est pas publié : ne transmettez ni le texte ni le lien.',
  thanks: 'Merci, {name}. Votre parole est consignée.',
  yourWord: 'Votre parole',
  note: 'Avec vos mots',
  noteHint: 'Nécessaire si vous vous opposez ou commentez.',
  onRecord:
    'Elle est gardée avec votre nom et votre adresse, pour la rédaction seule. Vous ne pouvez la donner qu’une fois.',
  notSent: 'Non envoyé',
  send: 'Envoyer ma parole',
  mailSubject: '{site} vous demande de vous prononcer sur un texte',
  mailAsks:
    '{name}, {by}, de {site}, vous demande de vous prononcer sur un texte non publié. Lisez-le et répondez ici, sans compte :',
  mailEnds: 'Le lien fonctionne jusqu’au {until}, et n’est que pour vous.',
  verdict: {
    approves: 'Approuve.',
    objects: 'S’oppose.',
    comments: 'Commente.',
  },
  choice: {
    approves: 'J’approuve ce texte',
    objects: 'Je m’y oppose',
    comments: 'J’ai un commentaire',
  },
  standing: {
    waits: 'n’a pas encore répondu',
    expired: 'n’a pas répondu à temps',
    revoked: 'n’est plus sollicité',
  },
} as const
