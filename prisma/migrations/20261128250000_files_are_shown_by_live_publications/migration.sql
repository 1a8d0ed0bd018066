-- The public names of all media files that a publication shows: pictures, parts of its lead picture, recordings, documents.
CREATE FUNCTION files_shown(pictures jsonb, lead jsonb, in_lists jsonb, media jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT coalesce(array_agg(DISTINCT name), '{}') FROM (
    SELECT jsonb_path_query(pictures, '$[*].made[*].key') #>> '{}'
    UNION ALL SELECT jsonb_path_query(lead, '$.*.made[*].key') #>> '{}'
    UNION ALL SELECT jsonb_path_query(in_lists, '$.made[*].key') #>> '{}'
    UNION ALL SELECT substr(jsonb_path_query(media, '$[*].path') #>> '{}', length('/media/') + 1)
  ) shown (name) $$;

-- The edge asks it of every name, once: whoever shows it right now.
CREATE INDEX "Publication_files_shown" ON "Publication"
  USING gin (files_shown(pictures, lead, "leadInLists", media)) WITH (fastupdate = off) WHERE live;
