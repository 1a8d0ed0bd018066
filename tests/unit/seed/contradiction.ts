/** Words by which a piece says that something is not so, or not certain, and those by which it gives a view as a view. */
export const contradiction: Record<string, RegExp> = {
  en: /\b(den(y|ies)|disputed?s?|contradicts?|rejects?|false|forged|wrong|absurd|not what)\b/,
  ur: /تردید|غلط|متنازع/,
  ar: /ينفي|كاذب|خطأ/,
  fa: /محل اختلاف|نادرست|رد می/,
  fr: /contredit|dément|faux/,
  es: /[Ff]also|desmiente|niega/,
}

export const judgement = /\b(argues?|thinks?|believes?|believe|opinion)\b/
