import type { PartyData } from "../../model/party.js";
import type { Entries, Subject, Table } from "./hit.js";
import { packageKey, withoutProcess } from "./keys.js";
import { Claims } from "./settle.js";
import { statements } from "./statements.js";

/** The ids by which stores and systems know an application. */
export interface AppIds {
  /** Android packages, Apple bundles and desktop ids: one table, because callers mix up the fields. */
  readonly packages: Table;
  /** By number. */
  readonly appStore: Entries;
}

/** Builds the tables of application ids. */
export function indexAppIds(data: PartyData, subjects: ReadonlyMap<string, Subject>): AppIds {
  const raw = new Claims();
  const lower = new Claims();
  const appStore = new Claims();
  for (const { identifier, claim } of statements(data, subjects, PACKAGES)) {
    raw.add(withoutProcess(identifier.value), claim);
    lower.add(packageKey(identifier.value), claim);
  }
  for (const { identifier, claim } of statements(data, subjects, ["app-store"]))
    appStore.add(identifier.value.replace(/^id/i, ""), claim);
  return { packages: { raw: raw, normalised: lower }, appStore };
}

const PACKAGES = ["android-package", "apple-bundle", "desktop"] as const;
