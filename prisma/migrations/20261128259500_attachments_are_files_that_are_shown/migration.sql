-- What is shown with a claim is shown, too.
CREATE FUNCTION files_shown(pictures jsonb, lead jsonb, in_lists jsonb, media jsonb, attachments jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT coalesce(array_agg(DISTINCT name), '{}') FROM (
    SELECT jsonb_path_query(pictures, '$[*].made[*].key') #>> '{}'
    UNION ALL SELECT jsonb_path_query(lead, '$.*.made[*].key') #>> '{}'
    UNION ALL SELECT jsonb_path_query(in_lists, '$.made[*].key') #>> '{}'
    UNION ALL SELECT jsonb_path_query(attachments, '$[*].made[*].key') #>> '{}'
    UNION ALL SELECT substr(jsonb_path_query(media, '$[*].path') #>> '{}', length('/media/') + 1)
    UNION ALL SELECT substr(jsonb_path_query(attachments, '$[*].path') #>> '{}', length('/media/') + 1)
  ) shown (name) $$;

DROP INDEX "Publication_files_shown";
CREATE INDEX "Publication_files_shown" ON "Publication"
  USING gin (files_shown(pictures, lead, "leadInLists", media, attachments)) WITH (fastupdate = off) WHERE live;
DROP FUNCTION files_shown(jsonb, jsonb, jsonb, jsonb);
