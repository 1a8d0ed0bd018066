-- The form under which words are compared and found: lib/text/search-form.ts says the same in TypeScript, and a test holds the two together.

-- Letters without their accents, in small letters, and those of the Arabic script that only keyboards tell apart as one.
-- Most English needs none of it, and takes the short way. Putting a run of combining marks in order takes quadratic time:
-- no run goes on over the sign that is set after each 200 characters.
CREATE FUNCTION plain_letters(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN (
  CASE WHEN words !~ '[^\u0002-\u007f‘’“”–—]' THEN lower(words) ELSE (
    SELECT replace(
      CASE WHEN bare ~ '[ςıøłđðħŧيىكڪہھةەۃ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ßæœþ]' THEN
        replace(replace(replace(replace(translate(bare,
          'ςıøłđðħŧيىكڪہھةەۃ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
          'σiolddhtییککههههه01234567890123456789'),
          'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
      ELSE bare END,
      E'\u0001', '')
    FROM (
      SELECT lower(normalize(regexp_replace(
        normalize(regexp_replace(replace(words, E'\u0001', ''), '(.{200})', E'\\1\u0001', 'g'), NFKD),
        '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]', '', 'g'), NFC)) AS bare
    ) AS lettered
  ) END
);

-- Names: also one sign for every quotation mark, dash and stretch of space.
CREATE FUNCTION search_form(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
  btrim(regexp_replace(translate(plain_letters(words), '‘’ʼ`“”„«»‐–—−', '''''''''"""""----'),
    '[ \t\n\v\f\r\u0085\u1680\u2028\u2029]+', ' ', 'g'));

-- ───────────── names ─────────────

DROP INDEX "Source_name_trigrams";
ALTER TABLE "Source" ADD COLUMN "searchForm" text NOT NULL GENERATED ALWAYS AS (search_form(name)) STORED;
CREATE INDEX "Source_search_form_trigrams" ON "Source" USING gin ("searchForm" gin_trgm_ops);

DROP INDEX "Tag_name_trigrams";
ALTER TABLE "Tag" ADD COLUMN "searchForm" text NOT NULL GENERATED ALWAYS AS (search_form(name)) STORED;
CREATE INDEX "Tag_search_form_trigrams" ON "Tag" USING gin ("searchForm" gin_trgm_ops);

DROP INDEX "TagAlias_name_trigrams";
ALTER TABLE "TagAlias" ADD COLUMN "searchForm" text NOT NULL GENERATED ALWAYS AS (search_form(name::text)) STORED;
CREATE INDEX "TagAlias_search_form_trigrams" ON "TagAlias" USING gin ("searchForm" gin_trgm_ops);

-- ───────────── words of articles ─────────────

ALTER TABLE "Draft" DROP COLUMN search;
ALTER TABLE "Draft" ADD COLUMN search tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('simple', plain_letters(left(headline, 2000))), 'A') ||
  setweight(to_tsvector('simple', plain_letters(left(standfirst, 4000))), 'B') ||
  setweight(to_tsvector('simple', plain_letters(left(text, 80000))), 'C')
) STORED;
CREATE INDEX "Draft_search" ON "Draft" USING gin (search);
