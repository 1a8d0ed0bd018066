export { answerToReport as POST } from '#lib/reports/receive'
