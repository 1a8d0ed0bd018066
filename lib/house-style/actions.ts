'use server'

import { refresh } from 'next/cache'
import type { Actor } from '#lib/auth/actor'
import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { Answer } from '#lib/errors'
import * as commands from '#lib/house-style/commands'
import type { StyleRuleInput } from '#lib/house-style/input'
import type { ShownPlan } from '#lib/house-style/table'

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

/** Nothing changes: the page stays as it is. */
export async function planRules(table: string): Promise<Answer<ShownPlan>> {
  return answering(async () => commands.planRules(await actorOrRefusal(), table))
}

export async function bringRulesIn(table: string, stamp: string): Promise<Answer> {
  return changing((actor) => commands.bringRulesIn(actor, table, stamp))
}

async function changing<T>(change: (actor: Actor) => Promise<T>): Promise<Answer<T>> {
  return answering(async () => {
    const made = await change(await actorOrRefusal())
    refresh()
    return made
  })
}
