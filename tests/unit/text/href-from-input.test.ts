import { expect, test } from 'vitest'
import { hrefFromInput } from '#lib/text/href-from-input'

test.each([
  ['harbour.example/news?a=1', 'https://harbour.example/news?a=1'],
  ['  https://harbour.example ', 'https://harbour.example'],
  ['http://harbour.example:8080/x', 'http://harbour.example:8080/x'],
  ['harbour.example:8080/x', 'https://harbour.example:8080/x'],
  ['desk@harbour.example', 'mailto:desk@harbour.example'],
  ['mailto:desk@harbour.example', 'mailto:desk@harbour.example'],
  ['+00 (123) 45-67', 'tel:+001234567'],
  ['javascript:alert(1)', null],
  [' JavaScript:alert(1)', null],
  ['data:text/html,<script>', null],
  ['java\tscript:alert(1)', null],
  ['https://harbour.example/\u0007', null],
  ['https://harbour.example/\ud800', null],
  ['https://harbour.example/\uffff', null],
  ['harbour', null],
  ['two words', null],
  ['', null],
])('%j leads to %j', (typed, href) => {
  expect(hrefFromInput(typed)).toBe(href)
})
