/** Output of the command line: `npm run import`, `npm run seed`. */
export const commands = {
  importUsage:
    'Dites quels fichiers, et au nom de qui : `npm run import -- FICHIER… --as name@newsroom.example`. Avec --yes, rien n’est demandé ; --language fr donne la langue quand les mots ne la révèlent pas.',
  wrongUsage: '{why} {usage}',
  nobodyToAsk: 'Personne ne peut répondre ici. Ajoutez --yes pour créer les brouillons tels qu’ils sont montrés.',
  makeThisDraft: 'Créer ce brouillon ? [o/N]',
  yes: 'o oui',
  mayMakeNoDrafts: '{name} n’a pas le droit de créer des brouillons.',
  noSuchPerson: 'Personne ici n’a l’adresse {email}.',
  made: 'Créé : {path}',
  leftOut: 'Laissé de côté.',
  refused: 'Refusé : {why}',
  noSuchFile: 'Ce fichier n’existe pas.',
  isFolder: 'C’est un dossier. Nommez les fichiers qu’il contient.',
  fileNotYours: 'Vous n’avez pas le droit de lire ce fichier.',
  fileUnreadable: 'Ce fichier est illisible ({why}).',
  languageUnknown: 'Les mots ne révèlent pas la langue. Donnez-la avec --language, par exemple --language fr.',
  embargoUnclear:
    'Les mots de ce texte ne disent pas quand finit son embargo. Importez-le par la page Importer et fixez-y la fin.',

  shown: {
    headline: 'Titre',
    standfirst: 'Chapô',
    byline: 'Signature',
    date: 'Date',
    dateFound: '{date} (« {words} »)',
    dateline: 'Lieu et date',
    embargo: 'Embargo',
    language: 'Langue',
    text: 'Texte',
    textFound:
      '{paragraphs, plural, one {# paragraphe} other {# paragraphes}}, {subheads, plural, one {# intertitre} other {# intertitres}}',
    sources: 'Sources',
    sourceKnown: '{name} ({kind}, déjà là)',
    sourceNew: '{name} ({kind}, à créer)',
    sourceNewNot: '{name} ({kind}, à créer, à ne pas confondre avec {others})',
    or: '{some} ou {another}',
    quoted: '« {words} »',
    tags: 'Mots-clés',
    notTagged: 'Sans mot-clé',
    tag: '{name} ({kind})',
  },

  articlesMade: '{done, number} articles sur {count, number}',
  articlesMadeIn: '{count, plural, one {# article} other {# articles}} en {seconds, number}~s.',
  seedUsage:
    'Dites quoi charger : `npm run seed -- --demo` (la rédaction de démonstration) ou `npm run seed -- --archive 100000` (autant d’articles publiés).',
  archiveThere:
    'Cette base de données contient déjà une archive. Videz le dossier de données, ou prenez une autre base.',
  archiveSize: 'Une archive compte entre 1 et {most, number} articles.',
} as const
