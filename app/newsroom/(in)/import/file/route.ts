export { draftOfFile as POST } from '#lib/intake/upload'
