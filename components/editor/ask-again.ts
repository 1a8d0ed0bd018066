/** Pictures of the library that aren't made yet when the writing page asks for them: asks again until they are. */

/** In milliseconds, before each further question: five minutes together, by when the worker has made a picture or given it up. */
const pauses = [1_000, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 60_000, 120_000]
const address = /^\/newsroom\/media\/[0-9a-f-]{36}\/picture$/

/** From where to ask for a picture again that could not be loaded from `src`, and after how many milliseconds; null where not any more. */
export function nextQuestion(src: string): { src: string; after: number } | null {
  const url = URL.canParse(src) ? new URL(src) : null
  if (url === null || !address.test(url.pathname)) return null
  const asked = Number(url.searchParams.get('again') ?? 0)
  const after = pauses[asked]
  if (after === undefined) return null
  url.searchParams.set('again', String(asked + 1))
  return { src: url.href, after }
}

/** Errors of images don't bubble, so they are heard on their way down. Gives what ends it. */
export function askPicturesAgain(page: Document): () => void {
  const onError = ({ target }: Event) => {
    if (!(target instanceof HTMLImageElement)) return
    const { src } = target
    const next = nextQuestion(src)
    if (next === null) return
    setTimeout(() => {
      // It may show another picture by then.
      if (target.isConnected && target.src === src) target.src = next.src
    }, next.after)
  }
  page.addEventListener('error', onError, true)
  return () => page.removeEventListener('error', onError, true)
}
