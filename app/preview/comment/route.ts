export { answerToGuest as POST } from '#lib/shares/receive'
