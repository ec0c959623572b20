import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const TABLES = new URL("../../src/names/tables/", import.meta.url);

describe("the tables", () => {
  it("are what npm run tables writes", () => {
    expect(() => execFileSync(process.execPath, ["scripts/tables.mjs", "--check"], { stdio: "pipe" })).not.toThrow();
  });

  it.each(readdirSync(TABLES))("%s says where it comes from, of which day and under which licence", (file) => {
    const [head] = readFileSync(new URL(file, TABLES), "utf8").split("\n");
    expect(head).toMatch(/^\/\/ Source: .+\d{4}.+(MIT|Apache|Unicode)/);
  });
});
