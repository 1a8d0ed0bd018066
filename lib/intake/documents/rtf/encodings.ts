/** The encodings that Rich Text names by a code page, or by the character set of a font. */

const byCharset: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}
const named: Readonly<Record<number, string>> = {
  10000: 'macintosh',
  932: 'shift_jis',
  949: 'euc-kr',
  936: 'gbk',
  950: 'big5',
  874: 'windows-874',
  65001: 'utf-8',
}

export const codePageOf = (charset: number): number | undefined => byCharset[charset]

const decoders = new Map<number, TextDecoder>()

export function decoded(bytes: readonly number[], codePage: number): string {
  let decoder = decoders.get(codePage)
  if (!decoder) {
    const label = named[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252')
    decoder = new TextDecoder(label)
    decoders.set(codePage, decoder)
  }
  return decoder.decode(Uint8Array.from(bytes))
}
