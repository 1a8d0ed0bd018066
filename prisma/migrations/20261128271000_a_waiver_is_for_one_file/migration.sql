-- A waiver that was given for a recording counts for that recording. Those given before say of none: they are asked for again.
ALTER TABLE "Waiver" ADD COLUMN "fileId" UUID;
