-- The newest of each desk and of each profile in one language. Without these, a desk that nothing is in had the whole archive read.
CREATE INDEX "Publication_live_of_desk_in_language" ON "Publication" ("deskId", language, "firstPublishedAt" DESC, id DESC) WHERE live;
CREATE INDEX "Publication_live_of_profile_in_language" ON "Publication" (profile, language, "firstPublishedAt" DESC, id DESC) WHERE live;
DROP INDEX "Publication_live_of_profile";
