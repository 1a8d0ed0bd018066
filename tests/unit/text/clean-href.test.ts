import { expect, test } from 'vitest'
import { cleanHref } from '#lib/text/clean-href'

test.each([
  ['https://harbour.example/a?utm_source=x&id=7&fbclid=abc#part', 'https://harbour.example/a?id=7#part'],
  ['https://harbour.example/?mc_eid=1&gclid=2', 'https://harbour.example/'],
  ['https://harbour.example/a?q=%20+b&&c', 'https://harbour.example/a?q=%20+b&&c'],
  ['https://harbour.example/a?UTM_Medium=mail', 'https://harbour.example/a'],
  ['https://harbour.example/a#:~:text=nine%20ships', 'https://harbour.example/a#:~:text=nine%20ships'],
  ['https://www.google.com/url?q=https://harbour.example/b&sa=D&ust=1', 'https://harbour.example/b'],
  [
    'https://www.google.com/search?q=https://harbour.example',
    'https://www.google.com/search?q=https://harbour.example',
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fharbour.example%2F%3Ffbclid%3D1&h=x', 'https://harbour.example/'],
  ['https://urldefense.com/v3/__https://harbour.example/c__;!!x$', 'https://harbour.example/c'],
  ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
  ['https://harbour.example/author?name=utm_source', 'https://harbour.example/author?name=utm_source'],
  ['mailto:desk@harbour.example?subject=Log', 'mailto:desk@harbour.example?subject=Log'],
  ['/relative?utm_source=x', '/relative'],
])('%s leads to %s', (href, clean) => {
  expect(cleanHref(href)).toBe(clean)
})
