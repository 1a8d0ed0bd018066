/** The thread that builds states of drafts. */
import { stateBuilt } from '#lib/history/state'
import { answerWith } from '#lib/threads/answer'

answerWith(stateBuilt)
