// What goes into your migrations. The ledger is yours; the log comes from `interdict/audit`.
import { postgresSchema } from "interdict/audit";

export const schema = `
${postgresSchema()}
CREATE TABLE payments (
  id text PRIMARY KEY,
  payee text,
  provider text,
  method text,
  cents bigint NOT NULL CHECK (cents > 0),
  state text NOT NULL CHECK (state IN ('paid', 'held', 'refused')),
  decision bigint NOT NULL UNIQUE REFERENCES interdict_log (seq)
);`;
