/** Puts a file into a store, for a test that limits what this process may write. */
import { localStore } from '#lib/media/store/local'

const [root = '', path = ''] = process.argv.slice(2)
try {
  await localStore(root).put('files/a.jpg', path)
  process.stdout.write('stored')
} catch (error) {
  process.stdout.write(`${(error as Error).name}: ${(error as Error).message}`)
}
