/** Pages for whoever is not signed in: signing in, taking up an invite, a new password, the first set-up. */
export const doorPages = {
  signIn: 'Se connecter',
  signInHeading: 'Se connecter à la rédaction',
  noPassword: 'Pas de mot de passe, ou oublié ? Un compte admin de cette rédaction peut vous envoyer un lien.',
  newPassword: 'Nouveau mot de passe',
  newPasswordFor: 'Un nouveau mot de passe pour {name}',
  newPasswordText: 'Toutes vos sessions prennent fin quand vous l’enregistrez. Ce lien sert une seule fois.',
  join: 'Rejoindre la rédaction',
  welcome: 'Bonjour, {name}',
  welcomeText: 'Choisissez un mot de passe, et vous y êtes. Ce lien sert une seule fois.',
  setUp: 'Installer la rédaction',
  setUpText: 'Vous en aurez le premier compte admin. Les autres seront invités par vous, ou par un autre compte admin.',
  deadLink: 'Ce lien ne marche plus',
  deadSetUpLink:
    'Il a déjà servi, ou il est trop ancien, ou un plus récent l’a remplacé. Tant que la rédaction est vide, chaque démarrage en affiche un nouveau dans le terminal.',
} as const
