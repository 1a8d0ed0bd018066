/** Bringing a text in: why it can’t be read, what could not be told from it, and what is wrong with what was confirmed. */
export const intake = {
  noText: 'Il n’y a pas de texte ici.',
  chooseFile: 'Choisissez un fichier.',
  fileTooLarge:
    'Ce fichier dépasse 2~Mo : ce n’est plus un seul article. Divisez-le, ou collez la partie dont vous avez besoin.',
  textTooLong: 'Ce texte dépasse {most, number} caractères. Divisez-le en deux.',
  fileEmpty: 'Ce fichier est vide.',
  notPlainText: 'C’est {kind}, pas du texte brut. Ouvrez-le, copiez le texte et collez-le ici.',
  fileKind: {
    pdf: 'un PDF',
    office: 'un fichier Word, OpenDocument ou zip',
    oldOffice: 'un ancien fichier Word ou Excel',
    rtf: 'un texte enrichi (RTF)',
    image: 'une image',
    media: 'une image, un son ou une vidéo',
    sound: 'un fichier son',
    compressed: 'un fichier compressé',
    program: 'un programme',
  },
  binary:
    'C’est un fichier binaire, pas du texte brut. Ouvrez-le dans son propre programme, copiez le texte et collez-le.',
  encodingUnknown:
    'L’encodage des lettres de ce fichier ne peut pas être déterminé avec certitude. Enregistrez-le en UTF-8 et réessayez.',
  nulCharacters: 'Ce n’est pas du texte : il s’y trouve des caractères NUL, comme dans les programmes et les images.',
  controlCharacters: 'Ce n’est pas du texte : c’est plein de caractères de contrôle.',
  noLetter: 'Il n’y a pas de texte ici : pas une seule lettre.',
  tooManyParagraphs:
    'Ce texte a {count, number, ::group-off} paragraphes, ce n’est plus un seul article : le maximum est de {most, number}.',

  notes: {
    noHeadline: 'Aucun titre n’a été trouvé ; il reste vide jusqu’à ce que vous en écriviez un.',
    noStandfirst: 'Aucun chapô n’a été trouvé.',
    noDate: 'Aucune date n’a été trouvée.',
    noByline: 'Aucune signature n’a été trouvée.',
    languageUnknown: 'La langue ne peut pas être déterminée avec certitude ; choisissez-la.',
    otherLanguage:
      'Les sources ne peuvent pas encore être cherchées dans cette langue : pour l’instant en allemand, anglais, arabe, espagnol, français, ourdou et persan.',
    noSource: 'Aucune source que le texte nomme et sur laquelle il s’appuie n’a été trouvée.',
    broken:
      '{count, plural, =1 {Un caractère était abîmé et apparaît comme \ufffd.} one {# caractère était abîmé et apparaît comme \ufffd.} other {# caractères étaient abîmés et apparaissent comme \ufffd.}}',
    decodedWrongly:
      'Certaines lettres semblent avoir déjà été mal décodées (« â€™ ») ; elles sont laissées telles quelles.',
    dateUnclear: '« {words} » ne désigne pas un jour précis du calendrier ; cela reste dans le texte.',
    maybeHeadline: '« {words} » est peut-être le titre ; cela reste dans le texte.',
    datelineWithoutYear: 'La ligne de lieu et date dit « {words} », mais sans année ; la date reste donc vide.',
    embargo:
      '« {words} » est un embargo : rien de ceci ne peut être public avant son terme. Programmez l’article pour ce moment.',
    datesDiffer: 'La page et la ligne de lieu donnent des jours différents ; les deux sont proposés.',
    yearAssumed: '« {words} » ne dit pas l’année : {year} a été retenue, la plus proche du jour de l’importation.',
    encodingTold: 'Les lettres de ce fichier étaient encodées en {encoding} ; il a été lu ainsi.',
    encodingMended:
      '{count, plural, one {# ligne lue dans le mauvais encodage a été réparée} other {# lignes lues dans le mauvais encodage ont été réparées}} (« Ã© » pour « é »).',
    maybeByline: '« {words} » sous le titre est peut-être une signature ; cela reste dans le texte.',
    maybeSubhead: '« {words} » se tient à part : c’est peut-être un intertitre, et cela reste dans le texte.',
    linesJoined: 'Les lignes étaient coupées à une largeur fixe ; elles ont été réunies en paragraphes.',
    mostAttributions: 'Seules les {most, number} premières attributions sont montrées.',
    unnamed:
      '{count, plural, =1 {Une phrase s’appuie} one {# phrase s’appuie} other {# phrases s’appuient}} sur quelqu’un qui n’est pas nommé : {quotes}.',
    quoted: '« {words} »',
    endless:
      '{count, plural, =1 {Un passage} one {# passage} other {# passages}} de plus de {most, number} caractères sans point : aucune source n’y a été cherchée.',
    sharedName: '« {name} » peut désigner plus d’une personne de ce texte.',
  },

  headlineTooLong: 'Un titre a au plus {most, number, ::group-off} caractères.',
  standfirstTooLong: 'Un chapô a au plus {most, number, ::group-off} caractères.',
  datelineTooLong: 'Une ligne de lieu et date a au plus {most, number, ::group-off} caractères.',
  bylineTooLong: 'Une signature a au plus {most, number, ::group-off} caractères.',
  fileNameTooLong: 'Le nom d’un fichier a au plus {most, number, ::group-off} caractères.',
  dateForm: 'Une date s’écrit comme 2024-03-26.',
  claimTooLong: 'C’est trop long pour une seule affirmation.',
  blocksMissing: 'Il n’y a pas de texte.',
  tooManyBlocks: 'Un texte a au plus {most, number} paragraphes.',
  tooManySources: 'Au plus {most, number} sources à la fois.',
  tooManyClaims: 'Au plus {most, number} affirmations à la fois.',
  claimWithoutSource: 'Une affirmation s’appuie sur une source qui n’existe pas.',
  sourceGone: 'Cette source n’existe pas. Lancez une nouvelle lecture du texte.',
  claimGone:
    '« {words} » ne figure plus dans son paragraphe, aucune source ne peut donc s’y rattacher. Remettez ces mots, ou laissez cette source de côté.',

  origin: {
    file: 'Importé de « {file} ».',
    pasted: 'Importé d’un texte collé.',
    dated: 'Date d’origine : {date}.',
    byline: 'Signature d’origine : {byline}.',
  },
} as const
