-- Two files of which somebody said that they are one picture. Both stay.
CREATE TABLE "SamePicture" (
    "fileId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "personId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SamePicture_pkey" PRIMARY KEY ("fileId","otherId"),
    CONSTRAINT "SamePicture_is_one_row" CHECK ("fileId" < "otherId")
);
CREATE INDEX "SamePicture_otherId_idx" ON "SamePicture"("otherId");
CREATE INDEX "SamePicture_personId_idx" ON "SamePicture"("personId");
ALTER TABLE "SamePicture" ADD CONSTRAINT "SamePicture_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SamePicture" ADD CONSTRAINT "SamePicture_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "MediaFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SamePicture" ADD CONSTRAINT "SamePicture_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
