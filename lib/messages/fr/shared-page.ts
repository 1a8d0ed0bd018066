/** What a guest reads around a draft that was shown to her. */
export const sharedPage = {
  draft: 'Ceci est un brouillon.',
  shown: '{name} vous le montre avant de le publier. Il peut changer, et n’est que pour vous.',
  until: 'Le lien est valable jusqu’au <when></when>.',
  heard: 'Merci : la rédaction a ce que vous avez écrit.',
  say: 'Dites à la rédaction ce que vous en pensez',
  sayAbout: 'Seule la rédaction le lit. Pour une réponse, dites comment.',
  yourName: 'Votre nom',
  yourWords: 'Ce que vous avez à dire',
  leaveEmpty: 'Laissez ceci vide',
  send: 'Envoyer',
  notSent: 'Ceci n’a pas été envoyé',
  incomplete:
    'Donnez votre nom, en {name, number} caractères au plus, et ce que vous avez à dire, en {text, number} au plus.',
  tooMany: 'On a tant dit de ce brouillon qu’il faut attendre. Renvoyez-le dans une heure.',
  gone: 'Le lien ne marche plus, ou n’accepte pas de commentaires. Gardez vos mots et demandez-en un autre à qui vous l’a envoyé.',
} as const
