import { fail } from "../../errors.js";
import { GENESIS } from "./entry.js";

export const DEFAULT_TABLE = "interdict_log";

/** @throws InterdictError `invalid-input`: the name is written into SQL as it is */
export function assertTable(table: string): void {
  if (typeof table !== "string" || !/^[a-z_][a-z0-9_]{0,39}$/.test(table))
    fail("invalid-input", "table", "has to be 1 to 40 lower-case letters, digits and underscores", table);
}

/**
 * The SQL that creates the tables of `postgresSink`, for your migrations. `<table>` holds the entries and refuses UPDATE,
 * DELETE, TRUNCATE and whatever does not follow its last row; `<table>_head` holds one row, on which writers wait for
 * each other. A writing role needs INSERT and SELECT on the first, SELECT and UPDATE on the second, and must not own them:
 * an owner can drop triggers.
 *
 * @example `await client.query(postgresSchema());`
 * @throws InterdictError `invalid-input`
 */
export function postgresSchema(table: string = DEFAULT_TABLE): string {
  assertTable(table);
  return `
CREATE TABLE ${table} (
  seq bigint PRIMARY KEY, previous text NOT NULL, hash text NOT NULL, entry text NOT NULL
);
CREATE TABLE ${table}_head (
  one boolean PRIMARY KEY DEFAULT true CHECK (one), seq bigint NOT NULL, hash text NOT NULL
);
INSERT INTO ${table}_head (seq, hash) VALUES (0, '${GENESIS.hash}');

CREATE FUNCTION ${table}_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ${table}_head SET seq = NEW.seq, hash = NEW.hash
  WHERE seq = 0 OR (seq = NEW.seq - 1 AND hash = NEW.previous);
  IF NOT FOUND THEN
    RAISE EXCEPTION '${table}: the entry does not follow the last one' USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION ${table}_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '${table}: entries are never changed or deleted';
END $$;

CREATE TRIGGER ${table}_chain BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION ${table}_chain();
CREATE TRIGGER ${table}_refuse BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION ${table}_refuse();
CREATE TRIGGER ${table}_refuse_all BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION ${table}_refuse();
`.trimStart();
}
