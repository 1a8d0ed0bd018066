'use server'

import { refresh } from 'next/cache'
import type { Actor } from '#lib/auth/actor'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import * as commands from '#lib/house-style/commands'
import type { StyleRuleInput } from '#lib/house-style/input'

export async function addRule(input: StyleRuleInput): Promise<Answer<string>> {
  return changing((actor) => commands.addRule(actor, input))
}

export async function changeRule(id: string, version: number, input: StyleRuleInput): Promise<Answer> {
  return changing((actor) => commands.changeRule(actor, id, version, input))
}

export async function removeRule(id: string, version: number): Promise<Answer> {
  return changing((actor) => commands.removeRule(actor, id, version))
}

export async function addStarterSet(): Promise<Answer<number>> {
  return changing((actor) => commands.addStarterSet(actor))
}

async function changing<T>(change: (actor: Actor) => Promise<T>): Promise<Answer<T>> {
  return answering(async () => {
    const made = await change(await actorOrRefusal())
    refresh()
    return made
  })
}
