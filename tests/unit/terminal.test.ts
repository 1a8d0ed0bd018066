import { afterEach, expect, test, vi } from 'vitest'
import { Refusal } from '#lib/errors'
import { catalogs } from '#lib/messages/all'
import { message } from '#lib/messages/message'
import { inTerminal, toldOf } from '#server/terminal'

catalogs.fr = {
  ...catalogs.en,
  starting: { ...catalogs.en.starting, stopped: 'Arrêté.', diskFull: 'Disque plein : {why}' },
}
afterEach(() => vi.unstubAllEnvs())

const speaks = (language: string) => vi.stubEnv('NEWSROOM_LANGUAGE', language)

test('the terminal speaks the newsroom’s language', () => {
  speaks('fr')
  expect(inTerminal(message('starting.stopped'))).toBe('Arrêté.')
  expect(toldOf(new Refusal(message('starting.stopped')))).toBe('Arrêté.')
})

test.each(['', 'xx'])('and English where that is %j, which no newsroom speaks', (language) => {
  speaks(language)
  expect(inTerminal(message('starting.stopped'))).toBe('Stopped.')
})

test('a full disk is told as what to do about it; what else goes wrong, in its own words', () => {
  speaks('fr')
  expect(toldOf(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))).toBe('Disque plein : no space left')
  expect(toldOf(new Error('no such table'))).toBe('no such table')
  expect(toldOf('odd')).toBe('odd')
})
