import type { StarterRule } from './starter-rule.ts'

const doubt = '« Dire » ne prend pas parti. Ce verbe invite le lecteur à douter de qui parle.'
const trust = '« Dire » ne prend pas parti. Ce verbe tient pour vrai ce qui est dit.'
const label = 'Une étiquette que chaque camp donne à l’autre. Nommez le groupe, ou dites ce que ces gens ont fait.'
const loaded = 'Un mot qui juge. Dites ce qui s’est passé ; le lecteur jugera.'
const soft = 'Cache ce qui s’est passé. Dites-le simplement.'
const nobody = 'Personne ne le dit. Nommez qui, et d’où il le sait, ou dites que la question reste ouverte.'

export const french: readonly StarterRule[] = [
  ['warning', 'a prétendu', doubt, ['a dit']],
  ['warning', 'prétend que', doubt, ['dit que']],
  ['hint', 'a martelé', doubt, ['a dit', 'a répété']],
  ['hint', 'soi-disant', 'Dit qu’un nom est faux sans dire pourquoi. Employez le nom, et dites qui l’emploie.'],
  ['hint', 'autoproclamé', 'Dit qu’un titre est faux sans dire pourquoi. Dites qui l’a donné et qui le conteste.'],
  ['warning', 'a révélé', trust, ['a dit', 'a publié']],
  ['hint', 'a rappelé que', trust, ['a dit que']],
  ['hint', 'a souligné', trust, ['a dit']],
  ['warning', 'a avoué', `${trust} Il en fait aussi un aveu.`, ['a dit', 'a reconnu']],
  [
    'warning',
    'régime',
    'Dit qu’un gouvernement n’est pas légitime. Nommez le gouvernement ou la fonction.',
    ['gouvernement'],
  ],
  ['warning', 'terroriste', label, ['assaillant', 'combattant']],
  ['warning', 'terroristes', label, ['assaillants', 'combattants']],
  ['hint', 'extrémistes', label],
  ['hint', 'homme fort', label, ['dirigeant']],
  ['warning', 'martyrs', label, ['morts', 'personnes tuées']],
  [
    'warning',
    'libéré la ville',
    'On libère des personnes ; une ville change de mains.',
    ['pris la ville', 'repris la ville'],
  ],
  [
    'warning',
    'province rebelle',
    'Chaque camp a son nom pour ce lieu. Employez celui du lieu, et dites qui le tient et qui le réclame.',
  ],
  ['warning', 'clandestins', 'Dites le statut des personnes s’il importe.', ['personnes sans papiers']],
  ['warning', 'vague de migrants', 'Les gens ne sont pas de l’eau. Donnez le nombre.', ['migrants']],
  ['hint', 'la communauté internationale', 'Qui ? Nommez les gouvernements ou l’organisation.'],
  ['warning', 'barbare', loaded],
  ['warning', 'odieux', loaded],
  ['hint', 'sulfureux', loaded],
  ['hint', 'controversé', 'Dit qu’il y a querelle, pas laquelle. Dites qui conteste, et quoi.'],
  ['hint', 'historique', 'L’histoire le dira. Dites ce qui n’était jamais arrivé.'],
  ['hint', 'sans précédent', 'Vraiment jamais ? Dites depuis quand, et qui a compté.'],
  ['warning', 'dommages collatéraux', soft, ['civils tués']],
  ['warning', 'neutralisé', soft, ['tué', 'arrêté']],
  ['warning', 'frappe chirurgicale', soft, ['frappe']],
  ['warning', '(?:les|des|certains) experts (?:disent|estiment|pensent|affirment)', nobody, [], 'pattern'],
  ['warning', '(?:certains|beaucoup|d’aucuns) (?:disent|estiment|pensent|craignent)', nobody, [], 'pattern'],
  [
    'warning',
    '(?:il est|il serait) (?:largement |généralement )?(?:admis|établi|connu|rapporté)',
    nobody,
    [],
    'pattern',
  ],
  [
    'hint',
    'selon nos informations',
    'De qui ? Dites combien de sources, d’où elles savent, et pourquoi elles ne sont pas nommées.',
  ],
  ['hint', 'de source sûre', 'Dites laquelle, ou pourquoi elle n’est pas nommée.'],
  ['hint', 'les observateurs', nobody],
  ['warning', 'sans aucun doute', 'Dit plus qu’un article ne peut savoir. Dites qui l’affirme.'],
  ['hint', 'évidemment', 'Dit plus qu’un article ne peut savoir.'],
  ['hint', 'au jour d’aujourd’hui', 'Un mot plus court suffit.', ['aujourd’hui']],
  ['hint', 'suite à', 'Un mot plus juste existe.', ['après', 'à cause de']],
  ['hint', 'hier', 'On lit aussi d’autres jours. Nommez le jour.'],
  ['hint', 'demain', 'On lit aussi d’autres jours. Nommez le jour.'],
]
