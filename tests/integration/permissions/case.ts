/** A permission test case of a query or command: who may, on which record, and how it is called. */

import type { Actor } from '#lib/auth/actor'
import { type Belonging, type Grants, isGranted } from '#lib/auth/grants'
import { type Action, can, permissions } from '#lib/auth/permissions'
import { type MoveName, moves } from '#lib/workflow/moves'

/** Whose the record is: the actor's; somebody else's, on the actor's desk; somebody else's, on another desk. */
export const standings = ['own', 'desk', 'other'] as const
export type Standing = (typeof standings)[number]

/** A record that stands so to the actor; `belonging` null where the right is asked for no record in particular. */
export type Record = { id: string; belonging: Belonging | null }
export type Make<Made extends Record> = (standing: Standing, actor: Actor) => Promise<Made>

export type Attempt = {
  granted: boolean
  /** Whoever sees the record is told why not; to everybody else it is not there. */
  told: boolean
  attempt: () => Promise<unknown>
  /** The same with ids that are none, as anybody may send them */
  astray: () => Promise<unknown>
}
export type Guarded = { kind: 'act' | 'list'; prepare: (standing: Standing, actor: Actor) => Promise<Attempt> }
/** Takes no actor: `public` for whoever comes, `internal` for callers that have decided already. The reason is for readers. */
export type Unguarded = { public: string } | { internal: string }
export type Case = Guarded | Unguarded
export type Cases = { readonly [name: string]: Case }

type Given<Made extends Record, Answer> = {
  on: Make<Made>
  call: (actor: Actor, made: Made) => Promise<Answer>
  /** Who may do this is told why not, where the right for the act itself is missing. */
  seenBy?: Action
}

function guarded<Made extends Record>(
  kind: Guarded['kind'],
  grants: readonly Grants[],
  { on, call, seenBy }: Given<Made, unknown>,
): Guarded {
  return {
    kind,
    prepare: async (standing, actor) => {
      const made = await on(standing, actor)
      const granted = grants.every((each) => isGranted(actor, each, made.belonging))
      const told = seenBy !== undefined && can(actor, seenBy, made.belonging)
      return { granted, told, attempt: () => call(actor, made), astray: () => call(actor, withoutIds(made)) }
    },
  }
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const withoutIds = <Made extends Record>(made: Made): Made =>
  Object.fromEntries(
    Object.entries(made).map(([key, value]) => [key, typeof value === 'string' && id.test(value) ? 'none' : value]),
  ) as Made

/** A query or command that asks for these actions, all of them. */
export function acts<Made extends Record>(actions: Action | readonly Action[], given: Given<Made, unknown>): Guarded {
  const grants = [actions].flat().map((action) => permissions[action])
  return guarded('act', grants, given)
}

/** A command that makes a move of the workflow. */
export const makesMove = <Made extends Record>(move: MoveName, given: Given<Made, unknown>): Guarded =>
  guarded('act', [moves[move].by], { seenBy: 'article.read', ...given })

/** A query that leaves out what is not this actor's; `call` answers whether the record was there. */
export const lists = <Made extends Record>(action: Action, given: Given<Made, boolean>): Guarded =>
  guarded('list', [permissions[action]], given)
