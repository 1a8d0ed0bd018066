/** Files of other programs: why one can’t be read, and what of one was left out. */
export const documents = {
  tooLarge: 'Ce fichier dépasse {most, number} Mo. Retirez les images ou collez le texte dont vous avez besoin.',
  damaged:
    'Ce fichier est endommagé ou incomplet. Ouvrez-le dans son programme, enregistrez-le de nouveau et réessayez.',
  bomb: 'Une fois décompressé, ce fichier dépasse de loin la taille d’un texte : il n’a pas été ouvert. Enregistrez-le de nouveau dans son programme ou collez le texte.',
  tooDeep:
    'Ce fichier est plus imbriqué ou plus grand qu’un texte ne peut l’être : il n’a pas été lu. Collez le texte dont vous avez besoin.',
  tooSlow:
    'La lecture de ce fichier prenait trop de temps et a été arrêtée. Divisez-le ou collez le texte dont vous avez besoin.',
  tooHeavy:
    'Ce fichier demande plus de mémoire qu’un texte ne le peut. Divisez-le ou collez le texte dont vous avez besoin.',
  unreadable:
    'Ce fichier n’a pas pu être lu. Ouvrez-le dans son programme et enregistrez-le en .docx, ou collez le texte.',
  busy: 'Beaucoup de fichiers sont en cours de lecture. Attendez une minute et réessayez.',
  yours:
    'Vos autres fichiers sont encore en cours de lecture : {most, number} à la fois. Attendez que l’un soit terminé et réessayez.',
  password: 'Ce fichier est protégé par un mot de passe. Retirez-le dans son programme et enregistrez de nouveau.',
  oldWord: 'C’est un document d’un ancien Word (.doc). Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.',
  noText: 'C’est une feuille de calcul ou une présentation, pas un texte. Copiez ce qu’il vous faut et collez-le.',
  pages: 'C’est un document Pages. Exportez-le en Word (.docx), puis importez ce fichier.',
  otherArchive: 'C’est une archive et non un document. Décompressez-la et importez les documents qu’elle contient.',
  noWords: 'Il n’y a pas de mots dans ce fichier.',
  pictureOfText:
    'Ce PDF contient des images de pages et pas de mots. Faites d’abord reconnaître ses caractères dans un autre programme, ou tapez ce qu’il vous faut.',
  askToInsert: 'Insérer ici le texte de « {file} » ? Annuler le retire.',
  readingFile: 'Lecture de « {file} » …',
  suggested:
    'Les mots de « {file} » sont votre suggestion, d’un seul tenant et tels qu’on les lit une fois ses modifications suivies acceptées. {notes}',
  inserted: '« {file} » a été inséré. {notes}',
  notInserted: '« {file} » n’a pas été inséré. {why}',
  oneAtATime:
    'Déposez un seul fichier à la fois dans un texte. Plusieurs deviennent des brouillons si vous les déposez sur la liste des articles.',
  notes: {
    pdf: 'Les mots du PDF ont été lus ; ses paragraphes et intertitres ont été déduits de leur place sur la page et peuvent être faux.',
    columns: 'Ce PDF semble composé en colonnes : vérifiez l’ordre de ses parties.',
    pictures: 'Images laissées de côté : {count, number} ({names}).',
    picturesUnnamed: 'Images laissées de côté : {count, number}.',
    picturesBrought: 'Images en route vers la médiathèque, visibles dans le texte : {count, number}.',
    picturesDrawn:
      'Dessins laissés de côté, qu’aucune page n’affiche (EMF, WMF, SVG). Enregistrez-les en PNG et déposez-les dans le texte : {count, number} ({names}).',
    picturesRemote:
      'Images qui se trouvent sur d’autres sites et n’ont pas été téléchargées : {count, number} ({names}).',
    picturesTaken: 'Images désormais dans la médiathèque et à leur place dans le texte : {count, number}.',
    picturesRefused: 'Images absentes de l’article : {count, number} ({names}). {why}',
    picturesLate:
      'Images encore en route vers la médiathèque. Placez-les dans le texte à partir de là : {count, number} ({names}).',
    name: '{name}',
    nameAndMore: '{name},',
    suggestions: 'Modifications suivies devenues des suggestions : {count, number} (de {names}).',
    suggestionsUnnamed: 'Modifications suivies devenues des suggestions : {count, number}.',
    changesBeyond:
      'Modifications suivies au-delà des {most, number} premières, considérées comme acceptées : {count, number}.',
    structure:
      'Modifications suivies de paragraphes, de lignes et de tableaux, considérées comme acceptées : {count, number}.',
    comments: 'Commentaires repris : {count, number}.',
    commentsLeft: 'Commentaires laissés de côté : {count, number}. Importez le fichier pour les reprendre.',
    commentsLost: 'Commentaires qui n’ont pas pu être repris : {count, number}.',
    equations: 'Équations réduites à leurs signes, à vérifier : {count, number}.',
    objects: 'Dessins, graphiques et fichiers incorporés laissés de côté : {count, number}.',
    contents: 'Tables des matières laissées de côté : {count, number}.',
    hidden: 'Passages masqués laissés de côté : {count, number}.',
    formatting: 'Modifications de mise en forme suivies, considérées comme acceptées : {count, number}.',
    scripts: 'Scripts laissés de côté : {count, number}.',
  },
} as const
