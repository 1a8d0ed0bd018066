/** Tells drawings that no page shows by how they begin: a raster picture of them has to be made in their own program first. */

const starts = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, index) => bytes[at + index] === byte)

/**
 * Windows metafiles (MS-WMF 2.3.2: placeable, and by themselves; MS-EMF 2.3.4.2), packed ones (.emz, .wmz, .svgz are gzip, RFC 1952), those of
 * LibreOffice (SVM), and SVG.
 */
export function isDrawing(bytes: Uint8Array): boolean {
  return (
    starts(bytes, [0xd7, 0xcd, 0xc6, 0x9a]) ||
    starts(bytes, [0x01, 0x00, 0x09, 0x00]) ||
    (starts(bytes, [0x01, 0x00, 0x00, 0x00]) && starts(bytes, [0x20, 0x45, 0x4d, 0x46], 40)) ||
    starts(bytes, [0x1f, 0x8b]) ||
    starts(bytes, [0x56, 0x43, 0x4c, 0x4d, 0x54, 0x46]) ||
    /^\s*(?:\ufeff)?\s*<(?:\?xml|!doctype svg|!--|svg)/i.test(head(bytes))
  )
}

const head = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes.subarray(0, 200))
