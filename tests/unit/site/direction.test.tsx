import { readdirSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ClaimNumber } from '#components/site/claim-number'
import { Names } from '#components/site/names'
import { Teaser } from '#components/site/teaser'
import type { Standing } from '#lib/generated/prisma/enums'
import type { Card } from '#lib/site/card'
import { lengthOf } from '#lib/site/headline'
import { languageOf } from '#lib/site/languages'
import { en } from '#lib/site/words/en'
import type { Words } from '#lib/site/words/shape'
import { ur } from '#lib/site/words/ur'

const card = {
  ...{ id: 'publication', articleId: 'article', language: 'ur', slug: 'a', profile: 'opinion' },
  ...{ headline: 'On Record کا اجرا', standfirst: 'On Record آج سے', firstPublishedAt: new Date(0) },
  desk: { id: 'desk', name: 'World', slug: 'world' },
  authors: [{ person: { id: 'author', name: 'Anouk Dessel', slug: 'anouk-dessel' } }],
} as unknown as Card

const teaser = (around: string) => renderToStaticMarkup(<Teaser card={card} level={3} around={around} standfirst />)

test.each([
  ['ur', 'en', { lang: 'ur', dir: 'rtl' }],
  ['en', 'ur', { lang: 'en', dir: 'ltr' }],
  ['fr', 'en', { lang: 'fr' }],
  ['ur', 'ar', { lang: 'ur' }],
  ['ur', 'ur', {}],
])('words in %s run as their language does among those in %s', (language, around, expected) => {
  expect(languageOf(language, around)).toEqual(expected)
})

test('an Urdu headline that begins with a Latin name runs from right to left in an English list', () => {
  expect(teaser('en')).toContain('<h3 lang="ur" dir="rtl"><a href="/ur/a">On Record')
  expect(teaser('en')).toContain('<p class="standfirst" lang="ur" dir="rtl">On Record')
  expect(teaser('ur')).not.toContain('dir=')
})

test('what a picture of an Urdu piece shows is said in Urdu in an English list', () => {
  const made = [{ type: 'image/jpeg', width: 900, height: 600, bytes: 9, key: 'a.jpg' }]
  const leadInLists = { alt: 'جہاز', colour: null, width: 900, height: 600, made }
  const picture = (around: string) =>
    renderToStaticMarkup(<Teaser card={{ ...card, leadInLists }} level={3} around={around} picture="desk" />)
  expect(picture('en')).toMatch(/<img [^>]*alt="جہاز" lang="ur" dir="rtl"/)
  expect(picture('ur')).toMatch(/<img [^>]*alt="جہاز"/)
  expect(picture('ur')).not.toContain('lang=')
})

test('names in a row are parted by the comma of the language around them', () => {
  const of = (words: Words) => renderToStaticMarkup(<Names names={['Rahel Okonedo', 'Yusra Naseri']} words={words} />)
  expect(of(en)).toBe('<bdi>Rahel Okonedo</bdi>, <bdi>Yusra Naseri</bdi>')
  expect(of(ur)).toBe('<bdi>Rahel Okonedo</bdi>، <bdi>Yusra Naseri</bdi>')
})

test('a label and the name behind it are two words to whoever hears them', () => {
  expect(teaser('en').replaceAll(/<[^>]+>/g, '')).toContain('Opinion Anouk Dessel')
})

test.each(['components', 'app'])('no block of %s takes its direction from its first letter', (name) => {
  const folder = new URL(`../../../${name}/`, import.meta.url)
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
    /\.(tsx|css)$/.test(each),
  )) {
    const source = readFileSync(new URL(file, folder), 'utf8')
    // A field for words whose language nobody can know yet runs as what is typed; a link around a name alone isolates it.
    const readers = `${name}/${file}`.includes('site')
    const allowed = readers ? 'a|bdi|input|textarea' : 'bdi|input|textarea'
    expect(source, file).not.toMatch(
      new RegExp(`<(?!(?:${allowed})\\b)\\w+\\b[^<>]*\\bdir="auto"|plaintext|'auto' : undefined`),
    )
  }
})

test.each<[Standing, RegExp]>([
  ['disputed', /aria-label="Source note 4, Disputed">4\u00a0<span class="standing disputed">Disputed</],
  ['false', /aria-label="Source note 4, Found to be false">4\u00a0<span class="standing false">Found to be false</],
  ['verified', /aria-label="Source note 4, Verified by the newsroom">4<\/a>/],
])('the number of a claim that is %s says so', (standing, expected) => {
  expect(renderToStaticMarkup(<ClaimNumber number={4} standing={standing} words={en} />)).toMatch(expected)
})

test.each([
  ['Ports close', undefined],
  ['a '.repeat(40).concat('b'), 'long'],
  ['Donaudampfschifffahrt steht', 'long'],
  ['a '.repeat(70).concat('b'), 'very-long'],
  ['w'.repeat(200), 'very-long'],
])('the headline %j is set in its size', (headline, length) => {
  expect(lengthOf(headline)).toBe(length)
})
