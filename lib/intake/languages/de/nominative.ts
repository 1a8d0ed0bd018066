/** German names of bodies as they are called when they are the subject: “(laut) Statistischem Landesamt” → “Statistisches Landesamt”. */
const neuter =
  /(?:amt|ministerium|institut|zentrum|gericht|parlament|werk|büro|komitee|kreuz|netzwerk|klinikum|museum|labor)$/i
const masculine = /(?:verband|verein|dienst|rat|bund|konzern|fonds|senat|kongress|kreis|hof|betreiber)$/i
const genitive =
  /(amt|ministerium|institut|zentrum|gericht|parlament|werk|büro|komitee|kreuz|netzwerk|klinikum|museum|verband|verein|dienst|rat|bund|konzern|senat|kongress|hof)(?:e?s)$/i
const feminineOrPlural =
  /(?:nationen|kammer|behörde|polizei|bank|union|agentur|kommission|organisation|regierung|stiftung|gesellschaft|universität|akademie|partei|wehr|hilfe|anwaltschaft|verwaltung|gewerkschaft|warte|anstalt|wache|bahn|zeitung)$/i
const inflected = /^(\p{Lu}\p{Ll}{2,})(?:en|em|es|e)$/u

export function nominative(name: string): string {
  const words = name.split(' ').map((word) => word.replace(genitive, '$1'))
  const head = words.findIndex((word) => neuter.test(word) || masculine.test(word) || feminineOrPlural.test(word))
  const [word = ''] = head < 0 ? [] : [words[head]]
  const ending = neuter.test(word) ? 'es' : masculine.test(word) ? 'er' : 'e'
  return words.map((each, at) => (at < head ? each.replace(inflected, `$1${ending}`) : each)).join(' ')
}
