import { describe, expect, test } from 'vitest'
import { languageOf } from '#lib/intake/reading/language'
import { reports } from '#tests/support/reports'

describe('the language of a text', () => {
  test.each([
    ['English', 'The pilots of the harbour said that it was over.', 'en', 'ltr'],
    ['German, which letters do not tell', 'Die Lotsen des Hafens sagten, es sei vorbei.', null, 'ltr'],
    [
      'Spanish in one sentence',
      'El alcalde dijo que no habrá más multas en la plaza hasta el lunes, según la radio.',
      'es',
      'ltr',
    ],
    [
      'French in one sentence',
      'Selon la mairie, le pont sera fermé dans la nuit et les bus ne passeront pas.',
      'fr',
      'ltr',
    ],
    [
      'German in one sentence',
      'Nach Angaben der Polizei ist bei dem Brand auf dem Hof niemand verletzt worden.',
      'de',
      'ltr',
    ],
    [
      'Catalan, which shares small words with Spanish',
      'El alcalde va dir que el pont es tancarà amb els veïns dels barris fins dilluns.',
      null,
      'ltr',
    ],
    [
      'Galician, which shares small words with Spanish',
      'O alcalde dixo que a ponte non se abrirá e que os veciños da praza pagarán unha taxa.',
      null,
      'ltr',
    ],
    ['Russian, which letters do not tell', 'Лоцманы порта сказали, что всё кончено.', null, 'ltr'],
    ['Urdu', 'بندرگاہ کے پائلٹوں نے کہا کہ ہڑتال ختم ہو گئی ہے', 'ur', 'rtl'],
    ['Pashto', 'د بندر پیلوټانو وویل چې اعتصاب پای ته رسېدلی دی', 'ps', 'rtl'],
    ['Persian', 'خلبانان بندر گفتند که اعتصاب پایان یافته است', 'fa', 'rtl'],
    ['Arabic', 'قال مرشدو الميناء إن الإضراب انتهى', 'ar', 'rtl'],
    ['Hebrew', 'הנתבים אמרו שהשביתה הסתיימה', 'he', 'rtl'],
    ['Arabic that quotes a Latin name', 'قال مدير الميناء Ana Kordel إن الإضراب انتهى', 'ar', 'rtl'],
    ['one word', 'Harbour', null, 'ltr'],
    [
      'Portuguese, which shares small words with English',
      'de o ministério ter prometido novas conversações as',
      null,
      'ltr',
    ],
  ])('%s', (_, text, code, dir) => {
    expect(languageOf(text)).toEqual({ code, dir })
  })
})

describe('a report in 42 languages', () => {
  const told = Object.entries(reports).map(([language, text]) => [language, languageOf(text).code] as const)

  test('is told in many of them', () => {
    const right = told.filter(([language, code]) => code === language).map(([language]) => language)
    expect(right.sort().join(' ')).toBe(
      'ar ckb cs de el en es et fa fi fr he hu it ja lt mk pl ps ro sq sw tr uk ur vi'.split(' ').sort().join(' '),
    )
  })

  test('is never taken for another language, however it is cut', () => {
    const wrong: string[] = []
    for (const [language, text] of Object.entries(reports))
      for (const length of [80, 100, 120, 160, 240, 320])
        for (let at = 0; at + length <= text.length; at += 20) {
          const { code } = languageOf(text.slice(at, at + length))
          if (code !== null && code !== language) wrong.push(`${language} for ${code}, ${length} from ${at}`)
        }
    expect(wrong).toEqual([])
  })
})

test('a Persian line typed with Arabic keys is Persian by its small words', () => {
  expect(languageOf('سد اول در شمال ترك خورد و مردم را از روستا به شهر بردند').code).toBe('fa')
  expect(languageOf('انهار السد الأول في الشمال ونقل الناس من القرية إلى المدينة').code).toBe('ar')
})

test('Spanish is told from Galician by the small words of either', () => {
  const spanish =
    'El Gobierno de la República expresa su profunda preocupación por los hechos de violencia ocurridos en los últimos días, que han causado la pérdida de vidas, y hace un llamado a las partes a retomar el diálogo. El ministro conversó con su par y la única salida es la del acuerdo.'
  expect(languageOf(spanish).code).toBe('es')
  const galician =
    'O Goberno da República expresa a súa profunda preocupación polos feitos de violencia ocorridos nos últimos días, que causaron a perda de vidas, e fai un chamamento ás partes a retomar o diálogo. O ministro falou co seu par e a única saída é a do acordo.'
  expect(languageOf(galician).code).not.toBe('es')
})
