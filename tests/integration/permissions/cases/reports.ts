import { db } from '#lib/db'
import { answerReport, correctFromReport, dismissReport, takeReport } from '#lib/reports/commands'
import { reportList } from '#lib/reports/queries'
import { article } from '../articles.ts'
import { acts, type Cases, lists, type Make, type Record } from '../case.ts'

/** About a published piece in each standing */
const reported: Make<Record & { articleId: string }> = async (standing, actor) => {
  const { id: articleId, belonging } = await article('in_review', 'approved', 'published')(standing, actor)
  const said = { quote: '', text: 'It was a Sunday.', language: 'en', publicationNumber: 1 }
  const { id } = await db.errorReport.create({ data: { articleId, ...said } })
  return { id, articleId, belonging }
}

export const cases: Cases = {
  fileReport: { public: 'readers, who have no actor: whoever reads a piece may say what is wrong in it' },
  forgetReporters: { internal: 'the worker, which clears away what was kept long enough' },
  forgetReporter: { internal: 'the worker, once the answer went' },
  answerNow: { internal: 'the worker, which mails the answer to whoever left an address' },
  addressOfPiece: { public: 'readers, who have no actor: it tells where a live piece is' },
  reportList: lists('report.read', {
    on: reported,
    call: async (actor, { id, articleId }) =>
      (await reportList(actor, { view: 'open', articleId })).reports.some((report) => report.id === id),
  }),
  takeReport: acts('report.handle', { on: reported, call: (actor, { id }) => takeReport(actor, id) }),
  answerReport: acts('report.handle', { on: reported, call: (actor, { id }) => answerReport(actor, id, 'Thank you.') }),
  dismissReport: acts('report.handle', { on: reported, call: (actor, { id }) => dismissReport(actor, id, '') }),
  correctFromReport: acts('report.handle', { on: reported, call: (actor, { id }) => correctFromReport(actor, id) }),
}
