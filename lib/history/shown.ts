/** The history as pages get it: with each moment in words, which only servers give. */
import { datesFor } from '#lib/dates/newsroom'
import { momentShown, type ShownMoment } from '#lib/dates/shown'
import type { Session } from '#lib/history/axis'
import type { DraftState, History, Milestone } from '#lib/history/queries'
import type { NewsroomLanguage } from '#lib/messages/languages'

export type ShownSession = Session & { began: ShownMoment; ended: ShownMoment }
export type ShownMilestone = Milestone & { moment: ShownMoment }
export type ShownState = DraftState & { moment: ShownMoment | null }
export type ShownHistory = Omit<History, 'sessions' | 'milestones'> & {
  began: ShownMoment
  sessions: ShownSession[]
  milestones: ShownMilestone[]
}

const momentIn = (language: NewsroomLanguage, now: Date) => (at: Date) =>
  momentShown(datesFor(language), at, now, 'whole')

export function historyShown(language: NewsroomLanguage, now: Date, history: History): ShownHistory {
  const moment = momentIn(language, now)
  return {
    ...history,
    began: moment(history.startedAt),
    sessions: history.sessions.map((session) => ({
      ...session,
      began: moment(session.startedAt),
      ended: moment(session.endedAt),
    })),
    milestones: history.milestones.map((milestone) => ({ ...milestone, moment: moment(milestone.at) })),
  }
}

export const stateShown = (language: NewsroomLanguage, now: Date, state: DraftState): ShownState => ({
  ...state,
  moment: state.at && momentIn(language, now)(state.at),
})
