-- A piece without a notice has an empty one, as one without a lead picture has.
UPDATE "Article" SET notice = '{}' WHERE notice IS NULL;
ALTER TABLE "Article" ALTER COLUMN notice SET DEFAULT '{}', ALTER COLUMN notice SET NOT NULL;
