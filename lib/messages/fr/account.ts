/** A person's own page: the language of the newsroom, sessions, password. */
export const account = {
  title: 'Compte',
  thisIsYou:
    'C’est vous. Votre rôle, vos services et votre accès ne peuvent être modifiés que par un autre compte admin.',
  language: 'Langue de la rédaction',
  languageHint:
    'Pour les menus, les avis et les e-mails que vous recevez. Ce que vous écrivez et ce que voit le public a sa propre langue.',
  languageOfNewsroom: 'Comme la rédaction : {language}',
  languageDraft: '{language} (provisoire : pas encore relu par une personne dont c’est la langue)',
  saveLanguage: 'Enregistrer la langue',
} as const
