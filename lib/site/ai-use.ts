/** What readers and machines are told of AI in a piece, as it was declared of the version that went out. */
import type { AiUse, AiUsed } from '#lib/ai-use/use'

/** As a revision froze it */
export type ToldAiUse = AiUsed

/** Null where AI had no part in it, or nobody has said so: readers are told nothing then. */
export const toldAiUse = (declared: AiUse | null): ToldAiUse | null =>
  declared === null || declared.use === 'none' ? null : declared

/** Terms of IPTC’s vocabulary (https://cv.iptc.org/newscodes/digitalsourcetype/), and schema.org’s own names for them */
const terms = {
  /** “Created using Generative AI” */
  generated: {
    iptc: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    schema: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  },
  /** “Edited using Generative AI”: together with what people made */
  helped: {
    iptc: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
    schema: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  },
} as const satisfies Record<ToldAiUse['use'], { iptc: string; schema: string }>

export const digitalSourceType = (told: ToldAiUse | null) => told && terms[told.use]
