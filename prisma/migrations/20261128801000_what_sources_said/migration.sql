-- What named sources say in live publications, claim by claim, for the pages of these sources: derived from what was frozen with the piece.
CREATE TABLE "PublicationAttribution" (
  "publicationId" UUID NOT NULL,
  "sourceId" UUID NOT NULL,
  "claimId" UUID NOT NULL,
  "stance" "Stance" NOT NULL,
  "standing" "Standing" NOT NULL,
  "number" INTEGER NOT NULL,
  "words" TEXT NOT NULL,
  "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT "PublicationAttribution_pkey" PRIMARY KEY ("publicationId", "sourceId", "claimId", "stance")
);
ALTER TABLE "PublicationAttribution" ADD CONSTRAINT "PublicationAttribution_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PublicationAttribution" ADD CONSTRAINT "PublicationAttribution_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Claims are numbered as on the page of the piece (numberedClaims of lib/site/claims): those that have a standing, or somebody behind them of whom readers are told.
-- Only what was said on the record has a row, so that nobody is in here whom the piece does not name.
CREATE FUNCTION record_attributions(publications uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "PublicationAttribution"
  SELECT DISTINCT ON (p.id, named."sourceId", claim.id, said.stance)
    p.id, named."sourceId", claim.id, said.stance, claim.standing, claim.number, claim.words, p."firstPublishedAt"
  FROM "Publication" p
  JOIN "Revision" r ON r.id = p."revisionId"
  CROSS JOIN LATERAL (
    SELECT (held->>'claimId')::uuid AS id, held->>'text' AS words, (held->>'standing')::"Standing" AS standing, held->'attributions' AS attributions,
      row_number() OVER (ORDER BY place)::int AS number
    FROM jsonb_array_elements(CASE jsonb_typeof(r.evidence) WHEN 'array' THEN r.evidence ELSE r.evidence->'claims' END) WITH ORDINALITY AS listed (held, place)
    WHERE held->>'standing' <> 'unverified' OR EXISTS (
      SELECT FROM jsonb_array_elements(held->'attributions') one
      WHERE one->>'terms' = 'on_the_record'
        OR one->>'terms' <> 'off_the_record' AND btrim(coalesce(one->>'publicLabel', ''), E' \t\n\r') <> '')
  ) claim
  CROSS JOIN LATERAL (
    SELECT (one->>'sourceId')::uuid AS source, (one->>'stance')::"Stance" AS stance
    FROM jsonb_array_elements(claim.attributions) one WHERE one->>'terms' = 'on_the_record'
  ) said
  JOIN "PublicationSource" named ON named."publicationId" = p.id AND named."sourceId" = said.source
  WHERE p.id = ANY (publications) AND p.live
  ORDER BY p.id, named."sourceId", claim.id, said.stance
  ON CONFLICT DO NOTHING
$$;

CREATE FUNCTION forget_attributions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "PublicationAttribution" WHERE "publicationId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "Publication_takes_back_what_it_said" AFTER UPDATE OF live ON "Publication"
  FOR EACH ROW WHEN (OLD.live AND NOT NEW.live) EXECUTE FUNCTION forget_attributions();

SELECT record_attributions(ARRAY(SELECT id FROM "Publication" WHERE live));

CREATE INDEX "PublicationAttribution_sourceId_firstPublishedAt_idx" ON "PublicationAttribution" ("sourceId", "firstPublishedAt" DESC);
