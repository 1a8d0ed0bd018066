-- A former version whose words readers get no more. What went out before readers had a history was put right in the belief that nobody reads it again.
ALTER TYPE "EventName" ADD VALUE 'withhold';

ALTER TABLE "Publication" ADD COLUMN "withheldAt" TIMESTAMPTZ(3);
DROP TRIGGER only_live_or_withdrawn ON "Publication";
UPDATE "Publication" SET "withheldAt" = now() WHERE NOT live;
CREATE TRIGGER only_live_or_withdrawn BEFORE UPDATE ON "Publication" FOR EACH ROW
  WHEN (to_jsonb(old) - '{live,withdrawnAt,withdrawnById,withheldAt,pictures,lead,leadInLists,attachments}'::text[]
      <> to_jsonb(new) - '{live,withdrawnAt,withdrawnById,withheldAt,pictures,lead,leadInLists,attachments}'::text[]
    OR told_of_pictures(old.pictures) IS DISTINCT FROM told_of_pictures(new.pictures)
    OR told_of_pictures(old.attachments) IS DISTINCT FROM told_of_pictures(new.attachments)
    OR told_of_lead(old.lead) IS DISTINCT FROM told_of_lead(new.lead)
    OR told_of_lead(old."leadInLists") IS DISTINCT FROM told_of_lead(new."leadInLists"))
  EXECUTE FUNCTION refuse_change();
