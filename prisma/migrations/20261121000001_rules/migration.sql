-- What Prisma's schema cannot say.

-- ───────────── one of each ─────────────

CREATE UNIQUE INDEX "Publication_one_live" ON "Publication" ("articleId") WHERE live;
CREATE UNIQUE INDEX "Publication_live_address" ON "Publication" (language, slug) WHERE live;
CREATE UNIQUE INDEX "ArticleTag_one_main" ON "ArticleTag" ("articleId") WHERE main;
CREATE UNIQUE INDEX "PublicationTag_one_main" ON "PublicationTag" ("publicationId") WHERE main;

-- ───────────── lists that readers see ─────────────

CREATE INDEX "Publication_live" ON "Publication" ("firstPublishedAt" DESC, id DESC) WHERE live;
CREATE INDEX "Publication_live_of_desk" ON "Publication" ("deskId", "firstPublishedAt" DESC, id DESC) WHERE live;
CREATE INDEX "Publication_live_of_profile" ON "Publication" (profile, "firstPublishedAt" DESC, id DESC) WHERE live;

-- ───────────── search in the newsroom ─────────────

-- A tsvector holds a megabyte at most: the cut keeps the longest text below it.
ALTER TABLE "Draft" ADD COLUMN search tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('simple', left(headline, 2000)), 'A') ||
  setweight(to_tsvector('simple', left(standfirst, 4000)), 'B') ||
  setweight(to_tsvector('simple', left(text, 80000)), 'C')
) STORED;
CREATE INDEX "Draft_search" ON "Draft" USING gin (search);

CREATE INDEX "Source_name_trigrams" ON "Source" USING gin (name gin_trgm_ops);
CREATE INDEX "Tag_name_trigrams" ON "Tag" USING gin (name gin_trgm_ops);
CREATE INDEX "TagAlias_name_trigrams" ON "TagAlias" USING gin ((name::text) gin_trgm_ops);
CREATE INDEX "Person_name_trigrams" ON "Person" USING gin (name gin_trgm_ops);

-- ───────────── what a value may be ─────────────

-- Letters, marks and digits of any script, lower case where the script has cases, and single hyphens between them.
CREATE FUNCTION is_slug(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  length(value) BETWEEN 1 AND 200
  AND value !~ '[\u0001-\u002c\u002e\u002f\u003a-\u0060\u007b-\u00a0\u2000-\u206f\u3000\ufeff]'
  AND value !~ '^-|--|-$';

-- BCP 47, as far as a newsroom needs it: en, fa-AF, zh-Hant-TW
CREATE FUNCTION is_language(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  value ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' AND length(value) <= 35;

CREATE FUNCTION is_said(value text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  coalesce(value ~ '\S', false);

ALTER TABLE "Person"
  ADD CONSTRAINT "Person_slug_form" CHECK (is_slug(slug)),
  ADD CONSTRAINT "Person_has_name" CHECK (is_said(name)),
  ADD CONSTRAINT "Person_email_form" CHECK (email ~ '^[^\s@]+@[^\s@]+$');
ALTER TABLE "Desk"
  ADD CONSTRAINT "Desk_slug_form" CHECK (is_slug(slug)),
  ADD CONSTRAINT "Desk_has_name" CHECK (is_said(name));
ALTER TABLE "Source"
  ADD CONSTRAINT "Source_slug_form" CHECK (is_slug(slug)),
  ADD CONSTRAINT "Source_has_name" CHECK (is_said(name)),
  ADD CONSTRAINT "Source_version_counts" CHECK (version > 0);
ALTER TABLE "Tag"
  ADD CONSTRAINT "Tag_slug_form" CHECK (is_slug(slug)),
  ADD CONSTRAINT "Tag_has_name" CHECK (is_said(name)),
  ADD CONSTRAINT "Tag_not_its_own_parent" CHECK ("parentId" <> id);
ALTER TABLE "TagAlias" ADD CONSTRAINT "TagAlias_has_name" CHECK (is_said(name::text));
ALTER TABLE "SignInDelay" ADD CONSTRAINT "SignInDelay_failures_count" CHECK (failures >= 0);

ALTER TABLE "Article"
  ADD CONSTRAINT "Article_slug_form" CHECK (is_slug(slug)),
  ADD CONSTRAINT "Article_language_form" CHECK (is_language(language)),
  ADD CONSTRAINT "Article_version_counts" CHECK (version > 0);
ALTER TABLE "Draft"
  ADD CONSTRAINT "Draft_words_count" CHECK ("wordCount" >= 0 AND "schemaVersion" > 0),
  ADD CONSTRAINT "Draft_scheduled_has_moment" CHECK (state <> 'scheduled' OR "scheduledFor" IS NOT NULL),
  ADD CONSTRAINT "Draft_decided_is_pinned" CHECK (state NOT IN ('approved', 'scheduled', 'published') OR "revisionId" IS NOT NULL);
ALTER TABLE "Revision"
  ADD CONSTRAINT "Revision_number_counts" CHECK (number > 0 AND "schemaVersion" > 0 AND "wordCount" >= 0),
  ADD CONSTRAINT "Revision_hash_is_sha256" CHECK (length(hash) = 32);
ALTER TABLE "Publication"
  ADD CONSTRAINT "Publication_slug_form" CHECK (is_slug(slug)),
  ADD CONSTRAINT "Publication_language_form" CHECK (is_language(language)),
  ADD CONSTRAINT "Publication_number_counts" CHECK (number > 0),
  ADD CONSTRAINT "Publication_first_comes_first" CHECK ("firstPublishedAt" <= "publishedAt"),
  ADD CONSTRAINT "Publication_withdrawn_is_not_live" CHECK ("withdrawnAt" IS NULL OR NOT live);

ALTER TABLE "WorkflowEvent"
  ADD CONSTRAINT "WorkflowEvent_has_reason" CHECK (move NOT IN ('requestChanges', 'spike', 'withdraw') OR is_said(reason));
ALTER TABLE "Waiver" ADD CONSTRAINT "Waiver_has_reason" CHECK (is_said(reason));
ALTER TABLE "Question"
  ADD CONSTRAINT "Question_asks" CHECK (is_said(text)),
  ADD CONSTRAINT "Question_resolved_with_moment" CHECK ("resolvedById" IS NULL OR "resolvedAt" IS NOT NULL);
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_credibility_scale" CHECK (credibility BETWEEN 1 AND 6);
-- Whose name may not be told is told by a label; what is off the record is not told at all.
ALTER TABLE "Attribution"
  ADD CONSTRAINT "Attribution_has_label" CHECK (terms IN ('on_the_record', 'off_the_record') OR is_said("publicLabel"));

-- ───────────── what is never rewritten ─────────────

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are never changed or deleted.', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "WorkflowEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Revision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER public_history BEFORE DELETE ON "Publication" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_live_or_withdrawn BEFORE UPDATE ON "Publication" FOR EACH ROW
  WHEN (to_jsonb(old) - '{live,withdrawnAt,withdrawnById}'::text[] <> to_jsonb(new) - '{live,withdrawnAt,withdrawnById}'::text[])
  EXECUTE FUNCTION refuse_change();

-- ───────────── who is told ─────────────

-- Readers of "Purge" go on from the last id they saw. Whoever inserts waits for those before to commit, so that a
-- smaller id never turns up after a larger one.
CREATE FUNCTION purge_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(72061122);
  RETURN NULL;
END $$;
CREATE TRIGGER in_order BEFORE INSERT ON "Purge" FOR EACH STATEMENT EXECUTE FUNCTION purge_in_order();

CREATE FUNCTION tell_purge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('purge', (SELECT max(id)::text FROM fresh));
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT ON "Purge" REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION tell_purge();

CREATE FUNCTION tell_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('session_ended', new.id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER tell_ended AFTER UPDATE OF "endedAt" ON "Session" FOR EACH ROW
  WHEN (old."endedAt" IS NULL AND new."endedAt" IS NOT NULL) EXECUTE FUNCTION tell_session_ended();
