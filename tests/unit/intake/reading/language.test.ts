import { describe, expect, test } from 'vitest'
import { languageOf } from '#lib/intake/reading/language'

describe('the language of a text', () => {
  test.each([
    ['English', 'The pilots of the harbour said that it was over.', 'en', 'ltr'],
    ['German, which letters do not tell', 'Die Lotsen des Hafens sagten, es sei vorbei.', null, 'ltr'],
    ['Russian, which letters do not tell', 'Лоцманы порта сказали, что всё кончено.', null, 'ltr'],
    ['Urdu', 'بندرگاہ کے پائلٹوں نے کہا کہ ہڑتال ختم ہو گئی ہے', 'ur', 'rtl'],
    ['Pashto', 'د بندر پیلوټانو وویل چې اعتصاب پای ته رسېدلی دی', 'ps', 'rtl'],
    ['Persian', 'خلبانان بندر گفتند که اعتصاب پایان یافته است', 'fa', 'rtl'],
    ['Arabic', 'قال مرشدو الميناء إن الإضراب انتهى', 'ar', 'rtl'],
    ['Hebrew', 'הנתבים אמרו שהשביתה הסתיימה', 'he', 'rtl'],
    ['Arabic that quotes a Latin name', 'قال مدير الميناء Ana Kordel إن الإضراب انتهى', 'ar', 'rtl'],
    ['one word', 'Harbour', null, 'ltr'],
  ])('%s', (_, text, code, dir) => {
    expect(languageOf(text)).toEqual({ code, dir })
  })
})
