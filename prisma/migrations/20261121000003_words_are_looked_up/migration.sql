-- The pieces that hold these words, at most so many, always by the index of words: read row by row, a word that nobody wrote takes
-- as long as all texts together. A function with a setting is never inlined, so that the setting holds for it alone.
CREATE FUNCTION drafts_with(words tsquery, most int) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 1000
SET enable_seqscan = off
AS $$ SELECT "articleId" FROM "Draft" WHERE search @@ words LIMIT most $$;
