import { expect, test } from 'vitest'
import { historyLimits } from '#lib/history/limits'
import { inTurn } from '#lib/history/look-queue'

test('one looks at one moment at a time, few people at once, and whoever asks for too many is told so', async () => {
  const running = { now: 0, most: 0, ada: 0, mostOfAda: 0 }
  const look = (who: string) => () =>
    new Promise<string>((resolve) => {
      running.now += 1
      if (who === 'ada') running.ada += 1
      running.most = Math.max(running.most, running.now)
      running.mostOfAda = Math.max(running.mostOfAda, running.ada)
      setImmediate(() => {
        running.now -= 1
        if (who === 'ada') running.ada -= 1
        resolve('seen')
      })
    })
  const asked = Array.from({ length: historyLimits.waiting + 2 }, () => inTurn('ada', look('ada')))
  const others = ['ben', 'cem', 'dia'].map((who) => inTurn(who, look(who)))
  const answers = await Promise.all(asked.map((each) => each.catch((error) => error.why.code)))
  expect(answers).toEqual([...Array.from({ length: historyLimits.waiting + 1 }, () => 'seen'), 'historyPage.busy'])
  expect(await Promise.all(others)).toEqual(['seen', 'seen', 'seen'])
  expect(running).toMatchObject({ now: 0, most: historyLimits.atOnce, mostOfAda: 1 })
})
