-- Figures of the newsroom: of each version that went out, how many claims it made, how many of them lean on a source, and how many were verified.
-- Opinions assert nothing, and are not among them. Counted from what was frozen with it, as isSourced of lib/claims/marked does.
ALTER TABLE "Publication"
  ADD COLUMN "claimCount" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "sourcedCount" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "verifiedCount" INTEGER NOT NULL DEFAULT 0;

CREATE FUNCTION evidence_counts(evidence jsonb, OUT claims integer, OUT sourced integer, OUT verified integer)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT count(*)::int,
    count(*) FILTER (WHERE EXISTS (
      SELECT FROM jsonb_array_elements(held->'attributions') one
      WHERE one->>'stance' = 'supports' AND one->>'terms' <> 'off_the_record'))::int,
    (count(*) FILTER (WHERE held->>'standing' = 'verified'))::int
  FROM jsonb_array_elements(CASE jsonb_typeof(evidence) WHEN 'array' THEN evidence ELSE evidence->'claims' END) held
  WHERE held->>'standing' <> 'opinion'
$$;

CREATE FUNCTION count_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT counted.* INTO NEW."claimCount", NEW."sourcedCount", NEW."verifiedCount"
  FROM "Revision" r, evidence_counts(r.evidence) counted WHERE r.id = NEW."revisionId";
  RETURN NEW;
END $$;

-- What is out already is counted once; no other change of a publication gets past its trigger.
ALTER TABLE "Publication" DISABLE TRIGGER USER;
UPDATE "Publication" u SET "claimCount" = counted.claims, "sourcedCount" = counted.sourced, "verifiedCount" = counted.verified
FROM "Revision" r, evidence_counts(r.evidence) counted WHERE r.id = u."revisionId";
ALTER TABLE "Publication" ENABLE TRIGGER USER;

CREATE TRIGGER "Publication_counts_its_evidence" BEFORE INSERT ON "Publication" FOR EACH ROW EXECUTE FUNCTION count_evidence();

CREATE INDEX "Correction_at_idx" ON "Correction" ("at");
