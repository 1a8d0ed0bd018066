/** Arabic-Indic and Persian digits as 0 to 9, one for one: places in the text stay the same. */
export const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))

/** A line as the tables of words have it: small letters, one kind of apostrophe and space. */
export const plainLine = (line: string): string =>
  westernDigits(line)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()

const special = /[.*+?^${}()|[\]\\/]/g
/** Words as one alternative of a pattern, the longest first. */
export const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(special, '\\$&').replaceAll("'", "['’]"))
    .join('|')
