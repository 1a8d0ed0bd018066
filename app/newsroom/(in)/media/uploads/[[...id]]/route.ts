export {
  answerToPart as DELETE,
  answerToPart as HEAD,
  answerToPart as PATCH,
  answerToPart as POST,
} from '#lib/uploads/receive'
