/** Rules of house style: what is refused, and why. */
export const houseStyle = {
  notThere: 'Cette règle n’existe pas.',
  thereAlready: 'Il y a déjà une règle sur « {term} » dans cette langue.',
  changedMeanwhile: 'Quelqu’un a modifié cette règle entre-temps. Rechargez la page, puis décidez.',
  languageWrong: 'Une langue s’écrit en, es-MX ou fa-AF.',
  kindWrong: 'Une règle porte sur des mots ou sur un motif.',
  severityWrong: 'Une règle est un conseil ou un avertissement.',
  termMissing: 'Dites sur quels mots porte la règle.',
  termTooLong: '{most, number} caractères au plus.',
  termWithoutLetters: 'Une règle porte sur des lettres ou des chiffres.',
  patternNotUnderstood:
    'Ce motif est illisible. Chaque parenthèse a besoin de l’autre ; regarder devant ou derrière et renvoyer en arrière n’est pas possible.',
  patternFitsNothing: 'Ce motif convient aussi là où il n’y a rien. Qu’il demande au moins un caractère.',
  patternTooLarge: 'Ce motif demande trop à la fois. Répétez-y moins, ou écrivez-en plusieurs.',
  patternsTooLarge:
    'Tous les motifs ensemble demandent trop. Répétez-y moins, retirez-en, ou écrivez-les sous forme de mots.',
  explanationMissing: 'Dites pourquoi, afin que la personne qui écrit puisse décider.',
  explanationTooLong: '{most, number} caractères au plus.',
  suggestionTooLong: 'Une proposition a {most, number} caractères au plus.',
  tooManySuggestions: '{most, number} propositions au plus.',
  tooManyRules: '{most, number} règles au plus. Retirez-en d’abord.',
  tooManyPatterns: '{most, number} motifs au plus, car chacun est cherché à part. Écrivez-en sous forme de mots.',
  tableUnreadable: 'Ce tableau est illisible. Sa première ligne nomme les colonnes, et chaque guillemet a son pendant.',
  tableTooLong: 'Un tableau a {most, number} caractères au plus.',
  tableColumns: 'Il manque ces colonnes à la première ligne du tableau : {columns}.',
  tableHasBadLines: 'Des lignes sont fausses. Rien n’a été importé.',
  rulesChangedMeanwhile:
    'Les règles ont changé entre-temps. Choisissez à nouveau le fichier et voyez ce qui changerait.',
  lineTwice: 'La ligne {line, number} a les mêmes mots dans la même langue.',
  switchWrong: '« {words} » n’est ni yes ni no.',
} as const
