-- A mail names its person and of what it tells her, and is written when it is sent. Those that were written before hold words by the
-- rights of then. What they told still stands in the newsroom.
DELETE FROM "Outbox" WHERE kind = 'mail';
