/** Who may do what: action × role × relation, the only such table. Moves of the workflow have theirs in lib/workflow/moves. */
import type { Actor } from '#lib/auth/actor'
import { type Belonging, type Grants, grantedByRole, type Relation } from '#lib/auth/grants'
import { NotFound } from '#lib/errors'
import type { Role } from '#lib/generated/prisma/enums'

const writers: Grants = { reporter: 'own', editor: 'desk', chief: 'any' }
const desks: Grants = { editor: 'desk', chief: 'any' }
const readers: Grants = { reporter: 'own', fact_checker: 'any', editor: 'desk', chief: 'any' }
const staff: Grants = { reporter: 'any', fact_checker: 'any', editor: 'any', chief: 'any' }
const everybody: Grants = { ...staff, admin: 'any' }
const accounts: Grants = { reporter: 'own', fact_checker: 'own', editor: 'own', chief: 'own', admin: 'any' }

export const permissions = {
  'article.read': readers,
  'article.create': { reporter: 'any', editor: 'any', chief: 'any' },
  'article.details': writers,
  'article.minor': desks,
  'article.retell': { chief: 'any' },
  'article.withhold': { chief: 'any' },
  // Of a coverage: writing its entries, what its key points are, and its end. How entries go out is not for those who write them to say.
  'coverage.write': writers,
  'coverage.rule': desks,
  'entry.confirm': desks,
  'idea.read': readers,
  'idea.create': { reporter: 'any', editor: 'any', chief: 'any' },
  'idea.change': writers,
  'bundle.read': readers,
  'bundle.create': { editor: 'any', chief: 'any' },
  // Also whoever made the bundle: of its name, its order and the pieces in it
  'bundle.change': desks,
  'view.read': staff,
  'view.save': staff,
  // A shared view is the newsroom’s, too: a chief tidies up.
  'view.change': { reporter: 'own', fact_checker: 'own', editor: 'own', chief: 'any' },
  'article.trash': writers,
  'article.erase': { admin: 'any' },
  'draft.write': writers,
  'claim.write': readers,
  'claim.verify': { fact_checker: 'any', editor: 'desk', chief: 'any' },
  'question.ask': readers,
  'question.resolve': readers,
  'comment.write': readers,
  'comment.resolve': readers,
  'waiver.grant': desks,
  // Which of them may give which review, the table of steps says (lib/workflow/review-steps).
  'step.give': { fact_checker: 'any', editor: 'desk', chief: 'any' },
  'legal.demand': desks,
  // Whoever demanded it, or a chief
  'legal.drop': { editor: 'own', chief: 'any' },
  'guest.ask': desks,
  'past.close': desks,
  'assignment.change': desks,
  'steps.read': everybody,
  'steps.change': { chief: 'any' },
  'report.read': readers,
  // Reporters read what is said of their pieces, and leave it to an editor to decide about it.
  'report.handle': desks,
  'share.read': readers,
  'share.make': writers,
  'source.read': staff,
  'source.create': staff,
  'snapshot.keep': staff,
  'snapshot.drop': { reporter: 'own', fact_checker: 'own', editor: 'any', chief: 'any' },
  'media.read': staff,
  'media.add': staff,
  'media.send': { reporter: 'own', fact_checker: 'own', editor: 'own', chief: 'own' },
  'media.change': { reporter: 'own', fact_checker: 'own', editor: 'any', chief: 'any' },
  'media.replace': { editor: 'any', chief: 'any' },
  'media.merge': { editor: 'any', chief: 'any' },
  'media.sweep': { editor: 'any', chief: 'any' },
  'front.read': staff,
  // Of a desk its editors; the home page is of no desk.
  'front.change': desks,
  'tag.read': staff,
  'tag.create': { reporter: 'any', editor: 'any', chief: 'any' },
  'tag.change': { editor: 'any', chief: 'any' },
  'address.read': everybody,
  'style.read': everybody,
  'style.change': { chief: 'any', admin: 'any' },
  'ai.read': everybody,
  'ai.decide': { chief: 'any' },
  'desk.read': everybody,
  'person.read': everybody,
  'person.manage': { admin: 'any' },
  'person.history': accounts,
  'session.read': accounts,
  'session.end': accounts,
  'password.change': { ...accounts, admin: 'own' },
  'language.choose': { ...accounts, admin: 'own' },
  'notification.read': { ...accounts, admin: 'own' },
  'notification.choose': { ...accounts, admin: 'own' },
  'mail.read': { admin: 'any' },
  'audit.read': { chief: 'any', admin: 'any' },
  // Whoever may read pieces: every figure counts those alone that she may read.
  'figures.read': readers,
} as const satisfies Record<string, Grants>

export type Action = keyof typeof permissions

/** May this actor do this to this record? With `null`: to any record at all. */
export function can(actor: Actor, action: Action, record: Belonging | null = null): boolean {
  return inScope(actor, action) && grantedByRole(actor, permissions[action], record)
}

const inScope = ({ credential }: Actor, action: Action): boolean =>
  credential?.kind !== 'token' || credential.scopes.includes(action)

/** Refuses as if the record did not exist. */
export function assertCan(actor: Actor, action: Action, record: Belonging | null = null): void {
  if (!can(actor, action, record)) throw new NotFound()
}

/** How far an actor's right reaches, for query filters; null: nowhere. */
export function reach(actor: Actor, action: Action): Relation | null {
  const grants: Grants = permissions[action]
  return inScope(actor, action) ? (grants[actor.role] ?? null) : null
}

/** The roles that may do this at all, for query filters on somebody else than the actor. */
export const rolesThatCan = (action: Action): Role[] => Object.keys(permissions[action]) as Role[]
