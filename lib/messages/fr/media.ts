/** Pictures, sounds and documents, and why one can’t be taken. */
export const media = {
  notThere: 'Il n’y a pas de tel fichier dans la médiathèque.',
  changedMeanwhile:
    'Quelqu’un a modifié ce fichier depuis que vous l’avez ouvert. Copiez ce que vous avez écrit, puis rouvrez-le pour voir ce qu’il contient maintenant.',
  wordsTooLong: '{most, number} caractères au plus, s’il vous plaît.',
  dayForm: 'Indiquez un jour, comme 2027-03-01.',
  momentForm: 'Indiquez un jour et une heure.',
  usesForm: 'Le nombre d’utilisations va de 1 à 100 000.',
  tooManyPeople: '{most, number} personnes au plus. Retirez-en, s’il vous plaît.',
  decorativeSaysNothing: 'Une image décorative n’a pas de texte alternatif. Renoncez à l’un des deux.',
  sizeMissing: 'La taille de ce fichier n’est pas indiquée. Choisissez-le de nouveau.',
  emptyFile: 'Ce fichier est vide. Choisissez-en un autre.',
  fileTooLarge: 'Ce fichier est trop grand : {most, number} Mo au plus. Réduisez-le et renvoyez-le.',
  tooManySizes:
    'Vous avez demandé un très grand nombre de tailles d’images qui attendent encore d’être produites. Enregistrez de nouveau dans quelques minutes.',
  tooManyUploads:
    'Vous envoyez déjà {most, number} fichiers. Attendez que quelques-uns soient arrivés, puis envoyez les suivants.',
  overQuota:
    'Vous envoyez déjà {most, number} Mo. Attendez que quelques fichiers soient arrivés, puis envoyez les suivants.',
  storeFull:
    'Il n’y a plus de place pour les fichiers. Rien de celui-ci n’a été gardé. Demandez-en à la personne qui administre l’installation, puis renvoyez-le.',
  storeAway:
    'L’endroit où les fichiers sont gardés ne répond pas. Rien de celui-ci n’a été gardé. Renvoyez-le dans quelques minutes.',
  storeStillAway:
    'Le lieu où les fichiers sont gardés ne répond pas. Ce fichier est arrivé entier et attend : réessayez plus tard, dans la journée.',
  storeStillFull:
    'Il n’y a plus de place pour des fichiers. Ce fichier est arrivé entier et attend : demandez de la place à qui s’occupe de cette installation, puis réessayez dans la journée.',
  notWritten:
    'Cette partie du fichier n’a pas pu être écrite. Réessayez ; si cela continue, demandez à la personne qui administre l’installation si le disque est plein.',
  notSentSo:
    'Les fichiers ne sont pas acceptés sous cette forme. Rechargez la page, puis envoyez de nouveau le fichier.',
  unknownType:
    'La médiathèque accepte des images (JPEG, PNG, WebP, AVIF, GIF), du son (MP3, M4A, Ogg, WAV) et des PDF. Le contenu de ce fichier n’en est pas, quel que soit son nom.',
  svg: 'C’est un SVG, qui peut contenir des programmes. Exportez-le en PNG et envoyez ce fichier.',
  heic: 'C’est une image HEIC qui ne peut pas être lue ici. Exportez-la en JPEG et envoyez ce fichier.',
  brokenPicture: 'Cette image est endommagée ou incomplète. Renvoyez-la depuis son origine ou exportez-la de nouveau.',
  brokenSound:
    'Cet enregistrement est endommagé ou n’est pas écrit comme son format le veut. Exportez-le de nouveau en MP3, M4A, Ogg ou WAV et envoyez-le.',
  notOneSound: 'Ce fichier contient plus d’un son. Exportez le son seul et envoyez-le.',
  brokenDocument: 'Ce PDF est endommagé. Imprimez-le dans un nouveau PDF et envoyez celui-ci.',
  lockedDocument: 'Ce PDF est protégé par un mot de passe. Enregistrez-le sans celui-ci et envoyez-le.',
  pdfPicture:
    'Ce PDF contient une image d’un format qui ne peut être nettoyé. Imprimez-le dans un nouveau PDF et envoyez celui-ci.',
  pdfTooIntricate:
    'Ce PDF se compose de trop de parties pour être lu. Imprimez-le dans un nouveau PDF et envoyez celui-ci.',
  pdfRuns:
    'Ce PDF contient des programmes, des formulaires qui envoient quelque chose ou des fichiers joints. Imprimez-le dans un nouveau PDF et envoyez celui-ci.',
  tooManyPixels:
    'Cette image a {width, number} × {height, number} pixels : c’est trop. Réduisez-la à moins de {most, number} millions de pixels et envoyez-la.',
  pictureTooLarge:
    'Cette image est trop grande : {most, number} Mo au plus. Exportez-la avec plus de compression et envoyez-la.',
  documentTooLarge:
    'Ce PDF est trop grand : {most, number} Mo au plus. Enregistrez-le avec des images plus petites et envoyez-le.',
  tooManyPages: 'Ce PDF a plus de {most, number} pages. Envoyez la partie qui compte.',
  tooSlow: 'La lecture de ce fichier prenait trop de temps et a été arrêtée. Exportez-le de nouveau et envoyez-le.',
  tooHeavy: 'La lecture de ce fichier demandait trop de mémoire et a été arrêtée. Réduisez-le et envoyez-le.',
  unreadable: 'Ce fichier ne peut pas être lu. Exportez-le de nouveau et envoyez-le.',
  lost: 'Ce fichier s’est perdu en chemin. Renvoyez-le.',
} as const
