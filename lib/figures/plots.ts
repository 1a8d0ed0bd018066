/** All plots of the page of figures, or one of them, in the words of one language. */
import type { Actor } from '#lib/auth/actor'
import type { FiguresAsked, PlotName } from '#lib/figures/input'
import type { Plot } from '#lib/figures/plot'
import { correctionCauses, decisionTimes, evidenceShares, lateNow, stateAges } from '#lib/figures/queries'
import { correctionsShown, decisionsShown, lateShown, sharesShown, statesShown } from '#lib/figures/shown'
import type { NewsroomLanguage } from '#lib/messages/languages'

/** In the order of the page. Refuses whoever may see no figures, and filters that are none. */
export async function plotsFor(
  actor: Actor,
  asked: FiguresAsked,
  language: NewsroomLanguage,
  now: Date,
): Promise<Plot[]> {
  const [states, decisions, late, evidence, corrections] = await Promise.all([
    stateAges(actor, asked, now),
    decisionTimes(actor, asked),
    lateNow(actor, asked, now),
    evidenceShares(actor, asked),
    correctionCauses(actor, asked),
  ])
  return [
    statesShown(states, language),
    decisionsShown(decisions, language),
    lateShown(late, language, now),
    sharesShown('sourced', evidence, language),
    sharesShown('verified', evidence, language),
    correctionsShown(corrections, language),
  ]
}

/** The same of one plot alone. */
export async function plotFor(
  actor: Actor,
  name: PlotName,
  asked: FiguresAsked,
  language: NewsroomLanguage,
  now: Date,
): Promise<Plot> {
  if (name === 'states') return statesShown(await stateAges(actor, asked, now), language)
  if (name === 'decisions') return decisionsShown(await decisionTimes(actor, asked), language)
  if (name === 'late') return lateShown(await lateNow(actor, asked, now), language, now)
  if (name === 'corrections') return correctionsShown(await correctionCauses(actor, asked), language)
  return sharesShown(name, await evidenceShares(actor, asked), language)
}
