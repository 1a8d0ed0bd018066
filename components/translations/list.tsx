import { useSentence } from '#components/translations'
import { commaList } from '#lib/messages/list'

/** Several names as one text: “World, Security”. Empty for none. */
export function useList(): (names: readonly string[]) => string {
  const sentence = useSentence()
  return (names) => {
    const list = commaList(names)
    return typeof list === 'string' ? list : sentence(list)
  }
}
