/** Messages as sentences, for whoever holds a catalog: mails, actions, the command line, pages. */
import { createTranslator } from 'use-intl/core'
import type { Catalog } from '#lib/messages/catalog'
import { runsFromRight } from '#lib/messages/languages'
import { isMessage, type Message, type ParameterValue } from '#lib/messages/message'

export type Sentence = (message: Message) => string

/**
 * Turns messages into sentences of one language. A message that lacks a parameter throws. One of which the catalog has
 * no text came from a newer version of the product, by a socket, and gets a sentence that says so.
 */
export function sentencesOf(locale: string, messages: Catalog): Sentence {
  return sentencesWith(locale, messages, (value) => value)
}

function sentencesWith(locale: string, messages: Catalog, shown: (value: string) => string): Sentence {
  // Moments come in as words already: in which zone they are shown is for the caller to know.
  const translate = createTranslator({ locale, messages, timeZone: 'UTC', onError: raise })
  const sentence: Sentence = ({ code, parameters = {} }) => {
    const text = textOf(messages, code)
    const values = Object.entries(parameters).map(([name, value]) => {
      const isShown = typeof value === 'string' && text?.includes(`{${name}}`) && !text.includes(`{${name},`)
      return [name, isShown ? shown(value) : wordsOf(value)]
    })
    return translate(text === null ? 'errors.unknownCode' : code, Object.fromEntries(values))
  }
  const wordsOf = (value: ParameterValue): string | number => {
    if (typeof value === 'string' || typeof value === 'number') return value
    return isMessage(value) ? sentence(value) : value.map(sentence).join(' ')
  }
  return sentence
}

/**
 * The same for a page, which hears messages over a socket: one that its catalog can't say, because who sent it is newer
 * and gives other parameters, must not take away the page that shows it. In a language that runs from right to left, names and
 * quotations in Latin letters are isolated (UAX #9), each with its own punctuation; not in mails and on the command line, where
 * one copies passwords.
 */
export function pageSentencesOf(locale: string, messages: Catalog): Sentence {
  const sentence = runsFromRight(locale) ? sentencesWith(locale, messages, isolated) : sentencesOf(locale, messages)
  return (message) => {
    try {
      return sentence(message)
    } catch {
      return sentence({ code: 'errors.unknownCode' })
    }
  }
}

function textOf(messages: Catalog, code: string): string | null {
  let node: unknown = messages
  for (const key of code.split('.'))
    node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined
  return typeof node === 'string' ? node : null
}

/** Between FIRST STRONG ISOLATE and its end; an address stays as it is, to be copied. */
const isolated = (value: string): string =>
  /\p{Script=Latin}/u.test(value) && !/@|:\/\//.test(value) ? `\u2068${value}\u2069` : value

function raise(error: Error): never {
  throw error
}
