export { textOfFile as POST } from '#lib/intake/upload'
