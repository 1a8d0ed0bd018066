import { SaxesParser } from 'saxes'
import { afterEach, describe, expect, test } from 'vitest'
import { oEmbed, oEmbedOf, oEmbedXml } from '#lib/site/oembed/answer'
import { oEmbedAsked } from '#lib/site/oembed/asked'
import { securityTxt } from '#lib/site/security-txt'
import { site } from '#lib/site/site'

const asked = (query: Record<string, string>) =>
  oEmbedAsked((name) => new URLSearchParams(query).get(name), 'http://localhost:3000')

describe('what a program asks about a piece', () => {
  test('is its address, in a format, within a size', () => {
    const query = { url: 'http://localhost:3000/ur/%D8%AE%D8%A8%D8%B1?utm_source=x#y', maxwidth: '640', format: 'xml' }
    expect(asked(query)).toEqual({
      piece: { language: 'ur', slug: 'خبر' },
      format: 'xml',
      most: { width: 640, height: Number.POSITIVE_INFINITY },
    })
  })

  test.each([
    'https://elsewhere.example/en/ports-close',
    'http://localhost:3000@elsewhere.example/en/ports-close',
    'http://localhost:3000/en/ports-close/history',
    'http://localhost:3000/en',
    'http://localhost:3000/en/%E0%A4%A',
    '/en/ports-close',
    'javascript:alert(1)',
    `http://localhost:3000/en/${'a'.repeat(3_000)}`,
    '',
  ])('is none at %s', (url) => expect(asked({ url }).piece).toBeNull())

  test('is of no other format than the standard has', () => {
    expect(asked({ url: '', format: 'yaml' }).format).toBe('unknown')
    expect(asked({ url: '' }).format).toBe('json')
  })
})

const jpeg = { key: 'a.jpg', type: 'image/jpeg', width: 1200, height: 630 }
const piece = {
  ...{ language: 'en', slug: 'ports-close', headline: 'Ports <close> & “wait”\u0000', profile: 'news' },
  authors: [{ person: { id: 'r', name: 'Rahel Okonedo', slug: 'rahel-okonedo' } }],
  lead: { share: { made: [jpeg] } },
} as unknown as Parameters<typeof oEmbed>[0]
const unbounded = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY }

describe('a piece as oEmbed', () => {
  test('is a link with its title, who wrote it, and a picture that fits', () => {
    expect(oEmbed(piece, unbounded)).toMatchObject({
      ...{ version: '1.0', type: 'link', author_name: 'Rahel Okonedo' },
      url: 'http://localhost:3000/en/ports-close',
      author_url: 'http://localhost:3000/authors/rahel-okonedo',
      ...{ thumbnail_url: 'http://localhost:3000/media/a.jpg', thumbnail_width: 1200, thumbnail_height: 630 },
    })
    expect(oEmbed(piece, { ...unbounded, height: 400 })).not.toHaveProperty('thumbnail_url')
    expect(oEmbed({ ...piece, lead: null, authors: [] }, unbounded)).not.toHaveProperty('author_name')
  })

  test('is well-formed XML whatever its headline holds', () => {
    const said: string[] = []
    const parser = new SaxesParser()
    parser.on('text', (text) => said.push(text))
    parser.write(oEmbedXml(oEmbed(piece, unbounded))).close()
    expect(said).toContain('Ports <close> & “wait”')
  })

  test('is found from the page of the piece', () => {
    expect(new URL(oEmbedOf('/en/ports-close')).searchParams.get('url')).toBe('http://localhost:3000/en/ports-close')
  })
})

describe('security.txt', () => {
  afterEach(() => Object.assign(site, { securityContacts: [] }))

  test('says whom to tell, and runs out within a year of now', () => {
    Object.assign(site, { securityContacts: ['mailto:security@news.example', 'https://news.example/report'] })
    const text = securityTxt(new Date('2026-11-28T15:00:00Z')) ?? ''
    expect(text.split('\n')).toEqual([
      'Contact: mailto:security@news.example',
      'Contact: https://news.example/report',
      'Expires: 2027-05-27T00:00:00.000Z',
      'Preferred-Languages: en',
      'Canonical: http://localhost:3000/.well-known/security.txt',
      '',
    ])
  })

  test('is none where nobody is named', () => expect(securityTxt(new Date())).toBeNull())
})
