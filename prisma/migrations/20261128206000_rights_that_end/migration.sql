-- Files whose rights end, by the day: few of all.
CREATE INDEX "MediaFile_rights" ON "MediaFile" ("rightsUntil") WHERE "rightsUntil" IS NOT NULL;
