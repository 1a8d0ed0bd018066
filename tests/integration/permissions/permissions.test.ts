/** Every query and command × every role × own record, one on the own desk, somebody else's: as the tables say, and not otherwise. */
import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound, Refusal } from '#lib/errors'
import { Role } from '#lib/generated/prisma/enums'
import { someDesk, someone } from '#tests/support/articles'
import { type Guarded, type Standing, standings } from './case.ts'
import { casesOf, doorsOf, rooms } from './doors.ts'
import { noteWrites, writtenBy } from './written-tables.ts'

type Outcome = { value: unknown } | { refused: unknown }

async function outcomeOf(attempt: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { value: await attempt() }
  } catch (refused) {
    return { refused }
  }
}

beforeAll(noteWrites)

async function tryAs(role: Role, standing: Standing, door: Guarded) {
  const actor = await someone(role, [await someDesk()])
  const { attempt, astray: _, ...expected } = await door.prepare(standing, actor)
  let outcome: Outcome = { value: undefined }
  const written = await writtenBy(async () => {
    outcome = await outcomeOf(attempt)
  })
  return { ...expected, outcome, written }
}

function expectGranted(door: Guarded, outcome: Outcome, on: string) {
  if ('value' in outcome) return door.kind === 'list' ? expect(outcome.value, on).toBe(true) : undefined
  // The record's state may be the reason, a missing right never.
  expect(outcome.refused, on).toBeInstanceOf(Refusal)
  expect(outcome.refused, on).not.toBeInstanceOf(NotFound)
  expect((outcome.refused as Refusal).message, on).not.toContain('not yours')
}

function expectRefused(door: Guarded, outcome: Outcome, told: boolean, on: string) {
  if (door.kind === 'list' && 'value' in outcome) return expect(outcome.value, on).toBe(false)
  const refused = 'refused' in outcome ? outcome.refused : null
  expect(refused, on).toBeInstanceOf(told ? Refusal : NotFound)
}

describe.each(rooms)('lib/%s', async (room) => {
  const doors = await doorsOf(room)
  const cases = await casesOf(room)

  test('has a case for each of its queries and commands, and for nothing else', () => {
    expect(Object.keys(cases).sort()).toEqual([...doors].sort())
  })

  for (const [name, door] of Object.entries(cases)) {
    if (!('prepare' in door)) {
      test(`${name} asks no permission, for a reason`, () => {
        expect(Object.values(door).join()).toMatch(/\w+ \w+/)
      })
      continue
    }
    let worked = 0

    test.each(Object.values(Role))(`${name} by the role %s`, async (role) => {
      for (const standing of standings) {
        const { granted, told, outcome, written } = await tryAs(role, standing, door)
        if (granted) expectGranted(door, outcome, standing)
        else {
          expectRefused(door, outcome, told, standing)
          expect(written, standing).toEqual([])
        }
        if (granted && 'value' in outcome) worked += 1
      }
    })

    test(`${name} refuses what is no id in words, and asks no database`, async () => {
      const { astray } = await door.prepare('own', await someone('chief', [await someDesk()]))
      const outcome = await outcomeOf(astray)
      if ('refused' in outcome) expect(outcome.refused).toBeInstanceOf(Refusal)
    })

    test(`${name} does its work for somebody`, () => {
      expect(worked).toBeGreaterThan(0)
    })
  }
})
