/** Notes every row that is written in this file's database, so that “changes nothing” means nothing at all. */
import { db } from '#lib/db'

export async function noteWrites(): Promise<void> {
  await db.$executeRawUnsafe('CREATE TABLE touched ("table" text NOT NULL)')
  await db.$executeRawUnsafe(`
    CREATE FUNCTION note_write() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN INSERT INTO touched VALUES (TG_TABLE_NAME); RETURN NULL; END $$`)
  await db.$executeRawUnsafe(`
    DO $$ DECLARE name text; BEGIN
      FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('touched', '_prisma_migrations') LOOP
        EXECUTE format('CREATE TRIGGER zz_note AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION note_write()', name);
      END LOOP;
    END $$`)
}

/** The tables that `work` wrote to. */
export async function writtenBy(work: () => Promise<unknown>): Promise<string[]> {
  await db.$executeRaw`TRUNCATE touched`
  await work()
  const rows = await db.$queryRaw<{ table: string }[]>`SELECT DISTINCT "table" FROM touched`
  return rows.map((row) => row.table)
}
