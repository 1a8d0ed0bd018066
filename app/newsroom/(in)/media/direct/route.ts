export { announced as POST } from '#lib/direct-uploads/receive'
