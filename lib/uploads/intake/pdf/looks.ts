/** What a page is drawn with (ISO 32000-2, 7.8.3, 8 and 9), and nothing that says who made it. */
import { PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib'
import {
  dictOf,
  either,
  holding,
  isDict,
  isStream,
  type Keys,
  listOf,
  named,
  type Part,
  placesOf,
  plain,
  text,
  word,
} from '#lib/uploads/intake/pdf/part'

const all = (part: Part, ...names: readonly string[]): Keys => Object.fromEntries(names.map((name) => [name, part]))
const isA = (key: string, value: string) => (object: PDFObject) =>
  dictOf(object)?.lookup(PDFName.of(key)) === PDFName.of(value)

const parameters = holding(() => ({
  ...all(plain, 'Predictor', 'Colors', 'BitsPerComponent', 'Columns', 'EarlyChange', 'K', 'EndOfLine', 'Rows'),
  ...all(plain, 'EncodedByteAlign', 'EndOfBlock', 'BlackIs1', 'DamagedRowsBeforeError', 'ColorTransform'),
  JBIG2Globals: stream(() => ({})),
}))
const packed = (): Keys => ({
  ...all(plain, 'Length', 'Filter'),
  DecodeParms: either(
    () => parameters,
    () => placesOf(() => parameters),
  ),
})
const stream = (keys: () => Keys, is: Part['is'] = isStream): Part => holding(() => ({ ...packed(), ...keys() }), is)

/** Its name is shown by readers, and is often that of a file or a person. */
export const layer: Part = holding(
  () => all(plain, 'Type'),
  isA('Type', 'OCG'),
  (dict) => dict.set(PDFName.of('Name'), PDFString.of('Layer')),
)
const membership = holding(
  () => ({
    ...all(plain, 'Type', 'P'),
    OCGs: either(
      () => layer,
      () => listOf(() => layer),
    ),
  }),
  isA('Type', 'OCMD'),
)
const shownIf = either(
  () => layer,
  () => membership,
)
const marked = holding(() => ({ ...all(plain, 'MCID'), ...all(text, 'ActualText', 'Alt', 'Lang', 'E') }))

const dictFunction = (): Keys => ({
  ...all(plain, 'FunctionType', 'Domain', 'Range', 'Size', 'BitsPerSample', 'Order', 'Encode', 'Decode'),
  ...all(plain, 'C0', 'C1', 'N', 'Bounds'),
  Functions: placesOf(() => calculation),
})
const calculation: Part = either(
  () => packedFunction,
  () => bareFunction,
)
const packedFunction = stream(dictFunction)
const bareFunction = holding(dictFunction)
const functions: Part = either(
  () => plain,
  () => calculation,
  () => placesOf(() => calculation),
)

const profile: Part = stream(() => ({ ...all(plain, 'N', 'Range', 'BlackIs1'), Alternate: colour, ...dictFunction() }))
const colourPlace: Part = either(
  () => plain,
  () => text,
  () => profile,
  () => calibratedOrFunction,
  () => colour,
)
const calibratedOrFunction = holding(() => ({
  ...all(plain, 'WhitePoint', 'BlackPoint', 'Gamma', 'Matrix'),
  ...dictFunction(),
}))
export const colour: Part = either(
  () => word,
  () => colourList,
)
const colourList = placesOf(() => colourPlace)

export const group = holding(() => ({ ...all(plain, 'Type', 'S', 'I', 'K'), CS: colour }))
const isImage = isA('Subtype', 'Image')
const image: Part = stream(
  () => ({
    ...all(plain, 'Type', 'Subtype', 'Width', 'Height', 'BitsPerComponent', 'Intent', 'ImageMask', 'Decode'),
    ...all(plain, 'Interpolate', 'SMaskInData', 'Matte', 'StructParent'),
    ColorSpace: colour,
    SMask: image,
    Mask: either(
      () => image,
      () => plain,
    ),
    OC: shownIf,
  }),
  (object) => isStream(object) && isImage(object),
)
const form: Part = stream(
  () => ({
    ...all(plain, 'Type', 'Subtype', 'FormType', 'BBox', 'Matrix', 'StructParents', 'StructParent'),
    Resources: resources,
    Group: group,
    OC: shownIf,
  }),
  (object) => isStream(object) && isA('Subtype', 'Form')(object),
)

const drawn: Part = stream(() => ({}))
export const contents: Part = either(
  () => drawn,
  () => listOf(() => drawn),
)

const fontFile = stream(() => all(plain, 'Subtype', 'Length1', 'Length2', 'Length3'))
const system = holding(() => ({ ...all(text, 'Registry', 'Ordering'), Supplement: plain }))
const characterMap: Part = stream(() => ({
  ...all(plain, 'Type', 'CMapName', 'WMode'),
  CIDSystemInfo: system,
  UseCMap: either(
    () => word,
    () => characterMap,
  ),
}))
const descriptor = holding(() => ({
  ...all(plain, 'Type', 'FontName', 'FontStretch', 'FontWeight', 'Flags', 'FontBBox', 'ItalicAngle', 'Ascent'),
  ...all(plain, 'Descent', 'Leading', 'CapHeight', 'XHeight', 'StemV', 'StemH', 'AvgWidth', 'MaxWidth', 'MissingWidth'),
  ...all(fontFile, 'FontFile', 'FontFile2', 'FontFile3'),
}))
const encoding = either(
  () => word,
  () => characterMap,
  () => holding(() => all(plain, 'Type', 'BaseEncoding', 'Differences')),
)
const font: Part = holding(() => ({
  ...all(plain, 'Type', 'Subtype', 'BaseFont', 'Name', 'FirstChar', 'LastChar', 'Widths', 'FontBBox', 'FontMatrix'),
  ...all(plain, 'DW', 'W', 'DW2', 'W2'),
  FontDescriptor: descriptor,
  Encoding: encoding,
  ToUnicode: either(
    () => word,
    () => characterMap,
  ),
  DescendantFonts: listOf(() => font),
  CIDSystemInfo: system,
  CIDToGIDMap: either(
    () => word,
    () => drawn,
  ),
  CharProcs: named(() => drawn),
  Resources: resources,
}))

const softMask = either(
  () => word,
  () => holding(() => ({ ...all(plain, 'Type', 'S', 'BC'), G: form, TR: functions })),
)
const state: Part = holding(() => ({
  ...all(
    plain,
    'Type',
    'LW',
    'LC',
    'LJ',
    'ML',
    'D',
    'RI',
    'OP',
    'op',
    'OPM',
    'FL',
    'SM',
    'SA',
    'BM',
    'CA',
    'ca',
    'AIS',
  ),
  ...all(plain, 'TK'),
  ...all(functions, 'BG', 'BG2', 'UCR', 'UCR2', 'TR', 'TR2'),
  Font: placesOf(() =>
    either(
      () => plain,
      () => font,
    ),
  ),
  SMask: softMask,
}))

const shadingKeys = (): Keys => ({
  ...all(plain, 'ShadingType', 'Background', 'BBox', 'AntiAlias', 'Coords', 'Domain', 'Extend', 'Matrix', 'Decode'),
  ...all(plain, 'BitsPerCoordinate', 'BitsPerComponent', 'BitsPerFlag', 'VerticesPerRow'),
  ColorSpace: colour,
  Function: functions,
})
const shading: Part = either(
  () => shadingStream,
  () => shadingDict,
)
const shadingStream = stream(shadingKeys)
const shadingDict = holding(shadingKeys)
const patternKeys = (): Keys => ({
  ...all(plain, 'Type', 'PatternType', 'PaintType', 'TilingType', 'BBox', 'XStep', 'YStep', 'Matrix'),
  Resources: resources,
  Shading: shading,
  ExtGState: state,
})
const patternStream = stream(patternKeys)
const patternDict = holding(patternKeys)
const pattern: Part = either(
  () => patternStream,
  () => patternDict,
)

export const resources: Part = holding(
  () => ({
    ProcSet: plain,
    Font: named(() => font),
    XObject: named(() =>
      either(
        () => image,
        () => form,
      ),
    ),
    ExtGState: named(() => state),
    ColorSpace: named(() => colour),
    Pattern: named(() => pattern),
    Shading: named(() => shading),
    Properties: named(() =>
      either(
        () => layer,
        () => membership,
        () => marked,
      ),
    ),
  }),
  isDict,
)
