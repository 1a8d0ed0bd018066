-- CreateTable
CREATE TABLE "HistoryPart" (
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "generation" INTEGER NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "keyframe" BYTEA,
    "personIds" UUID[],
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "entries" BYTEA NOT NULL,
    "updates" BYTEA NOT NULL,

    CONSTRAINT "HistoryPart_pkey" PRIMARY KEY ("articleId","number")
);

-- AddForeignKey
ALTER TABLE "HistoryPart" ADD CONSTRAINT "HistoryPart_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
