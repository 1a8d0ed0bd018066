-- The front page and the feed of each language, and which languages there are.
CREATE INDEX "Publication_live_of_language" ON "Publication" (language, "firstPublishedAt" DESC, id DESC) WHERE live;
