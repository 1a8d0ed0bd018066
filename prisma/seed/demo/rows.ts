/** The rows of one demo piece, by table. */
import type { Prisma } from '#lib/generated/prisma/client'
import type { EvidenceRows } from './evidence.ts'
import type { RemarkRows } from './remarks.ts'
import type { LogRows } from './sittings.ts'

export type Rows = Omit<EvidenceRows, 'evidence'> &
  RemarkRows &
  LogRows & {
    groups: Prisma.TranslationGroupCreateManyInput[]
    articles: Prisma.ArticleCreateManyInput[]
    authors: Prisma.ArticleAuthorCreateManyInput[]
    tags: Prisma.ArticleTagCreateManyInput[]
    revisions: Prisma.RevisionCreateManyInput[]
    /** Where pictures are used */
    draftMedia: Prisma.DraftMediaCreateManyInput[]
    revisionMedia: Prisma.RevisionMediaCreateManyInput[]
    publicationMedia: Prisma.PublicationMediaCreateManyInput[]
    drafts: Prisma.DraftCreateManyInput[]
    withdrawals: Prisma.PlannedWithdrawalCreateManyInput[]
    questions: Prisma.QuestionCreateManyInput[]
    events: Prisma.WorkflowEventCreateManyInput[]
    publications: Prisma.PublicationCreateManyInput[]
    publicationAuthors: Prisma.PublicationAuthorCreateManyInput[]
    publicationTags: Prisma.PublicationTagCreateManyInput[]
    publicationSources: Prisma.PublicationSourceCreateManyInput[]
    coverages: Prisma.CoverageCreateManyInput[]
    /** Of entries, what their articles say of it */
    entries: { id: string; coverageId: string; keyPoint: boolean; coverageChange: number }[]
    corrections: Prisma.CorrectionCreateManyInput[]
    /** Names of the pages that show it */
    pages: string[]
  }
