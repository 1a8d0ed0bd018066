/** Kinds of objects of a PDF, each with what it may hold: whatever is not named is taken away. */
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** Whether what stands at this place, references followed, may stay as something of this kind; if so, it is cleaned in its turn. */
export type Enter = (value: PDFObject | undefined, part: Part) => boolean

export type Part = {
  is: (object: PDFObject) => boolean
  clean?: (object: PDFObject, enter: Enter) => void
  /** Not before everything else is clean */
  last?: true
  /** The first that fits stands for it */
  oneOf?: () => readonly Part[]
}

export const dictOf = (object: PDFObject): PDFDict | null =>
  object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : null

export const isDict = (object: PDFObject): boolean => object instanceof PDFDict
export const isStream = (object: PDFObject): boolean => object instanceof PDFStream

export type Keys = Readonly<Record<string, Part>>

/** A dictionary, or a stream’s, with these keys and no others. */
export const holding = (keys: () => Keys, is: Part['is'] = isDict, then?: (dict: PDFDict) => void): Part => ({
  is,
  clean: (object, enter) => {
    const dict = dictOf(object)
    if (!dict) return
    const known = keys()
    for (const [name, value] of dict.entries()) {
      const key = name.decodeText()
      const part = Object.hasOwn(known, key) ? known[key] : undefined
      if (!part || !enter(value, part)) dict.delete(name)
    }
    then?.(dict)
  },
})

/** A dictionary of any names, each of which leads to one of this kind. */
export const named = (part: () => Part): Part => ({
  is: isDict,
  clean: (object, enter) => {
    if (!(object instanceof PDFDict)) return
    for (const [name, value] of object.entries()) if (!enter(value, part())) object.delete(name)
  },
})

/** An array of these; others leave it. */
export const listOf = (part: () => Part): Part => ({
  is: (object) => object instanceof PDFArray,
  clean: (object, enter) => {
    if (!(object instanceof PDFArray)) return
    for (let at = object.size() - 1; at >= 0; at -= 1) if (!enter(object.get(at), part())) object.remove(at)
  },
})

/** An array in which every place means something: null stands for what may not be there. */
export const placesOf = (part: () => Part): Part => ({
  is: (object) => object instanceof PDFArray,
  clean: (object, enter) => {
    if (!(object instanceof PDFArray)) return
    for (let at = 0; at < object.size(); at += 1) if (!enter(object.get(at), part())) object.set(at, PDFNull)
  },
})

export const either = (...parts: readonly (() => Part)[]): Part => {
  const oneOf = () => parts.map((part) => part())
  return { is: (object) => oneOf().some((part) => part.is(object)), oneOf }
}

export const text: Part = { is: (object) => object instanceof PDFString || object instanceof PDFHexString }
export const word: Part = { is: (object) => object instanceof PDFName }
const single: Part = {
  is: (object) =>
    object instanceof PDFNumber || object instanceof PDFName || object instanceof PDFBool || object === PDFNull,
}
/** Numbers, names, and lists of them */
export const plain: Part = either(
  () => single,
  () => plainList,
)
const plainList = placesOf(() => plain)
