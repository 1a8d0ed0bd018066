/** An answer to a request that takes its time. */
import { log } from '#lib/log'

/** In milliseconds: more often than anybody between here and the browser gives up a connection on which nothing moves */
const signOfLife = 5_000

/** White space, which JSON allows before a value (RFC 8259, 2), until there is an answer. Whoever left is told nothing, and the work goes on. */
export function whenDone(answer: Promise<unknown>): Response {
  let timer: NodeJS.Timeout | undefined
  let isLeft = false
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (words: string) => controller.enqueue(new TextEncoder().encode(words))
      timer = setInterval(() => say(' '), signOfLife)
      try {
        const said = JSON.stringify(await answer)
        if (isLeft) return
        say(said)
        controller.close()
      } catch (error) {
        log.error({ err: error }, 'a draft of a file could not be made')
        controller.error(error)
      } finally {
        clearInterval(timer)
      }
    },
    cancel: () => {
      isLeft = true
      clearInterval(timer)
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}
