/** Signing in and out. */
export const auth = {
  wrongCredentials: 'L’adresse e-mail ou le mot de passe est incorrect.',
  tooManyAttempts:
    'Trop de tentatives ont échoué. Attendez {seconds, plural, one {# seconde} other {# secondes}}, puis réessayez.',
  tooManyPeople: 'Trop de personnes se connectent en ce moment. Réessayez dans une minute.',
  failedOnOurSide: 'Quelque chose n’a pas marché de notre côté. Réessayez dans une minute.',
  unreachable: 'Impossible de joindre la rédaction. Réessayez dans une minute.',
  noCookies: 'Ce navigateur refuse les cookies, et il en faut un pour se connecter.',
} as const
