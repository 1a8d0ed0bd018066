import type { StarterRule } from './starter-rule.ts'

const doubt = '«Decir» no toma partido. Este verbo invita a dudar de quien habla.'
const trust = '«Decir» no toma partido. Este verbo da por cierto lo que se dice.'
const label = 'Una etiqueta que un bando pone al otro. Nombre al grupo, o diga qué hicieron esas personas.'
const loaded = 'Una palabra que juzga. Diga qué pasó; el lector juzgará.'
const soft = 'Tapa lo que pasó. Dígalo sin rodeos.'
const nobody = 'No lo dice nadie. Nombre a quien lo dice y cómo lo sabe, o diga que queda abierto.'

export const spanish: readonly StarterRule[] = [
  ['warning', 'pretende que', doubt, ['dice que']],
  ['warning', 'alegó', `${doubt} Vale cuando es lo que dice un tribunal o una denuncia.`, ['dijo']],
  ['hint', 'insistió en que', doubt, ['dijo que', 'repitió que']],
  ['hint', 'el llamado', 'Dice que un nombre es falso y no por qué. Use el nombre y diga quién lo usa.'],
  ['hint', 'autoproclamado', 'Dice que un título es falso y no por qué. Diga quién lo dio y quién lo niega.'],
  ['warning', 'reveló', trust, ['dijo', 'publicó']],
  ['hint', 'recordó que', trust, ['dijo que']],
  ['hint', 'subrayó', trust, ['dijo']],
  ['warning', 'confesó', `${trust} Además lo convierte en confesión.`, ['dijo', 'reconoció']],
  ['warning', 'arremetió contra', 'Cuenta el ánimo y no lo dicho.', ['criticó a']],
  ['warning', 'régimen', 'Dice que un gobierno no es legítimo. Nombre al gobierno o el cargo.', ['gobierno']],
  ['warning', 'terrorista', label, ['atacante', 'combatiente']],
  ['warning', 'terroristas', label, ['atacantes', 'combatientes']],
  ['hint', 'extremistas', label],
  ['hint', 'hombre fuerte', label, ['gobernante']],
  ['warning', 'mártires', label, ['muertos']],
  [
    'warning',
    'liberó la ciudad',
    'Se libera a personas; una ciudad cambia de manos.',
    ['tomó la ciudad', 'recuperó la ciudad'],
  ],
  [
    'warning',
    'provincia rebelde',
    'Cada bando tiene su nombre para ese lugar. Use el del lugar y diga quién lo controla y quién lo reclama.',
  ],
  [
    'warning',
    'ilegales',
    'Las personas no son ilegales; lo son los actos. Diga su situación, si importa.',
    ['personas sin papeles'],
  ],
  ['warning', 'oleada de migrantes', 'Las personas no son agua. Dé el número.', ['migrantes']],
  ['hint', 'la comunidad internacional', '¿Quién? Nombre a los gobiernos o al organismo.'],
  ['warning', 'brutal', loaded],
  ['warning', 'atroz', loaded],
  ['hint', 'polémico', 'Dice que hay disputa y no cuál. Diga quién se opone, y a qué.'],
  ['hint', 'histórico', 'El tiempo dirá. Diga qué no había pasado antes.'],
  ['hint', 'sin precedentes', '¿De verdad nunca? Diga desde cuándo y quién lo contó.'],
  ['warning', 'daños colaterales', soft, ['civiles muertos']],
  ['warning', 'abatido', soft, ['muerto a tiros']],
  ['warning', 'neutralizado', soft, ['muerto', 'capturado']],
  ['warning', '(?:los )?expertos (?:dicen|creen|advierten|coinciden)', nobody, [], 'pattern'],
  ['warning', '(?:algunos|muchos) (?:dicen|creen|piensan|temen)', nobody, [], 'pattern'],
  ['warning', 'se (?:cree|dice|rumorea|considera|teme) que', nobody, [], 'pattern'],
  ['warning', '(?:es|era) sabido que', nobody, [], 'pattern'],
  ['hint', 'fuentes cercanas', 'Diga cuántas, cómo lo saben y por qué no se las nombra.'],
  ['hint', 'presuntamente', `${nobody} Vale junto al nombre de un tribunal o de una denuncia.`],
  ['hint', 'al parecer', nobody],
  ['warning', 'sin duda', 'Afirma más de lo que una crónica puede saber. Diga quién lo afirma.'],
  ['hint', 'obviamente', 'Afirma más de lo que una crónica puede saber.'],
  ['hint', 'a día de hoy', 'Basta una palabra más corta.', ['hoy']],
  ['hint', 'en el caso de que', 'Basta una palabra más corta.', ['si']],
  ['hint', 'ayer', 'También se lee otros días. Nombre el día.'],
  ['hint', 'mañana', 'También se lee otros días. Nombre el día.'],
]
