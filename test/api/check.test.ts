// The payment path is total: whatever comes in, `check` answers, and what cannot be read is held, never allowed.
import { type Checked, check, identified, type Policy, ruleset, standard, suppose } from "interdict";
import { describe, expect, it } from "vitest";

const BAKERY = { at: "2026-08-20", activity: "payment", counterparty: "Corner Bakery" } as const;
const WECHAT_PAY = { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" } as const;

const ask = (transaction: unknown, options?: unknown): Checked => check(transaction as never, options as never);
const bakery = (changes: object): unknown => ({ ...BAKERY, ...changes });
const party = (counterparty: unknown): unknown => bakery({ counterparty });

/** What was wrong in one line: code and first path. */
function told(checked: Checked): string {
  return `${checked.problem?.code} at "${checked.problem?.problems[0]?.path}"`;
}

function expectHeld(checked: Checked): void {
  expect(checked.action).toBe("hold");
  expect(checked.because).toHaveLength(1);
  expect(checked.because[0]).toMatchObject({ row: "fault", action: "hold" });
  expect(checked.because[0]?.text).toBe(checked.problem?.message);
  expect(checked).not.toHaveProperty("outcome");
  expect(checked).not.toHaveProperty("basis");
  expect(checked).not.toHaveProperty("verdict");
}

function ownedBySelf(): object {
  const shell: { name: string; owners: unknown[] } = { name: "Shell", owners: [] };
  shell.owners.push({ party: shell, percent: 100 });
  return shell;
}

function ownedInACircle(): object {
  const first: { name: string; owners: unknown[] } = { name: "First", owners: [] };
  first.owners.push({ party: { name: "Second", owners: [{ party: { name: "Third", owners: [{ party: first }] } }] } });
  return first;
}

const throwing = (key: string): object =>
  Object.defineProperty({ name: "Corner Bakery" }, key, {
    enumerable: true,
    get() {
      throw new Error("the caller's secret");
    },
  });

describe("what cannot be read is held, with its code and the place", () => {
  it.each<[string, unknown, string]>([
    // The transaction as a whole
    ["an empty object", {}, 'invalid-input at "activity"'],
    ["null", null, 'invalid-input at ""'],
    ["nothing", undefined, 'invalid-input at ""'],
    ["an empty list", [], 'invalid-input at ""'],
    ["a list of transactions", [BAKERY], 'invalid-input at ""'],
    ["a text", "x", 'invalid-input at ""'],
    ["a number", 42, 'invalid-input at ""'],
    ["a boolean", true, 'invalid-input at ""'],
    ["a function", () => BAKERY, 'invalid-input at ""'],
    // What is done
    ["no activity", { at: "2021-03-01", counterparty: "x" }, 'invalid-input at "activity"'],
    ["an activity that is null", bakery({ activity: null }), 'invalid-input at "activity"'],
    ["an unknown activity", bakery({ activity: "pay" }), 'invalid-input at "activity"'],
    ["an activity in capitals", bakery({ activity: "PAYMENT" }), 'invalid-input at "activity"'],
    ["the name of an object's own method", bakery({ activity: "constructor" }), 'invalid-input at "activity"'],
    // Who
    ["nobody", { at: "2021-03-01", activity: "payment" }, 'empty-counterparty at ""'],
    ["a counterparty that is null", party(null), 'empty-counterparty at ""'],
    ["a counterparty without fields", party({}), 'empty-counterparty at "counterparty"'],
    ["a counterparty of blanks", party("   "), 'empty-counterparty at "counterparty"'],
    ["a counterparty of nulls", party({ name: null, app: null }), 'empty-counterparty at "counterparty"'],
    ["a provider alone", party({ provider: "stripe" }), 'empty-counterparty at "counterparty"'],
    ["a misspelt field", party({ nmae: "Alipay" }), 'empty-counterparty at "counterparty"'],
    ["an owner that is told by nothing", party({ owners: [{ party: {} }] }), 'empty-counterparty at "counterparty"'],
    ["a list of no parties", bakery({ counterparty: null, parties: [] }), 'empty-counterparty at "parties"'],
    ["a list of empty parties", bakery({ counterparty: null, parties: [{}] }), 'empty-counterparty at "parties"'],
    ["a counterparty that is a number", party(7), 'invalid-input at "counterparty"'],
    ["a counterparty that is a list", party(["Alipay"]), 'invalid-input at "counterparty"'],
    ["a name that is a number", party({ name: 7 }), 'invalid-input at "counterparty.name"'],
    ["a role that is a number", party({ name: "x", role: 7 }), 'invalid-input at "counterparty.role"'],
    ["parties that are a text", bakery({ parties: "Alipay" }), 'invalid-input at "parties"'],
    ["a party that is null", bakery({ counterparty: null, parties: [null] }), 'invalid-input at "parties.0"'],
    ["owners that are a text", party({ name: "x", owners: "y" }), 'invalid-input at "counterparty.owners"'],
    ["an owner that is a text", party({ name: "x", owners: ["y"] }), 'invalid-input at "counterparty.owners.0"'],
    [
      "a share of more than all",
      party({ name: "x", owners: [{ party: "y", percent: 101 }] }),
      'invalid-input at "counterparty.owners.0.percent"',
    ],
    ["a party that owns itself", party(ownedBySelf()), 'invalid-input at "counterparty.owners.0.party"'],
    [
      "owners in a circle of three",
      party(ownedInACircle()),
      'invalid-input at "counterparty.owners.0.party.owners.0.party.owners.0.party"',
    ],
    // Texts
    ["a name of 1,025 characters", party("x".repeat(1025)), 'over-long at "counterparty.name"'],
    ["an app of 1,025 characters", party({ app: "x".repeat(1025) }), 'over-long at "counterparty.app"'],
    ["a role of 1,025 characters", party({ name: "x", role: "r".repeat(1025) }), 'over-long at "counterparty.role"'],
    [
      "a country of 1,025 characters",
      party({ name: "x", country: "U".repeat(1025) }),
      'over-long at "counterparty.country"',
    ],
    [
      "a licence number of 1,025 characters",
      bakery({ license: { authority: "Commerce", number: "1".repeat(1025) } }),
      'over-long at "license.number"',
    ],
    ["a day of 1,025 characters", bakery({ at: "2".repeat(1025) }), 'over-long at "at"'],
    ["half a character at the end", party("Alipay\ud83d"), 'invalid-input at "counterparty.name"'],
    ["half a character in the middle", party({ name: "Ali\udc00pay" }), 'invalid-input at "counterparty.name"'],
    // When
    ["no day", bakery({ at: undefined }), 'invalid-date at "at"'],
    ["a day that is null", bakery({ at: null }), 'invalid-date at "at"'],
    ["30 February", bakery({ at: "2021-02-30" }), 'invalid-date at "at"'],
    ["29 February of a common year", bakery({ at: "2021-02-29" }), 'invalid-date at "at"'],
    ["a day without leading zeros", bakery({ at: "2021-3-1" }), 'invalid-date at "at"'],
    ["a day as Americans write it", bakery({ at: "03/01/2021" }), 'invalid-date at "at"'],
    ["a time without an offset", bakery({ at: "2021-03-01T10:00" }), 'invalid-date at "at"'],
    ["milliseconds", bakery({ at: 1_614_556_800_000 }), 'invalid-date at "at"'],
    ["a year as a number", bakery({ at: 2021 }), 'invalid-date at "at"'],
    ["the epoch as a text", bakery({ at: "1970-01-01" }), 'invalid-date at "at"'],
    ["the epoch as a Date", bakery({ at: new Date(0) }), 'invalid-date at "at"'],
    ["the year 1", bakery({ at: "0001-01-01" }), 'invalid-date at "at"'],
    ["the end of time", bakery({ at: "9999-12-31" }), 'invalid-date at "at"'],
    ["an invalid Date", bakery({ at: new Date("soon") }), 'invalid-date at "at"'],
    ["an object with a day in it", bakery({ at: { day: "2021-03-01" } }), 'invalid-date at "at"'],
    // Facts
    ['usNexus: "yes"', bakery({ usNexus: "yes" }), 'invalid-input at "usNexus"'],
    ["usNexus: 0", bakery({ usNexus: 0 }), 'invalid-input at "usNexus"'],
    ["withinUnitedStates: 1", bakery({ withinUnitedStates: 1 }), 'invalid-input at "withinUnitedStates"'],
    ['personalUse: "no"', bakery({ personalUse: "no" }), 'invalid-input at "personalUse"'],
    ['usPerson: "no"', party({ name: "x", usPerson: "no" }), 'invalid-input at "counterparty.usPerson"'],
    ["country: 1", party({ name: "x", country: 1 }), 'invalid-input at "counterparty.country"'],
    [
      "the country of the second party: {}",
      bakery({ counterparty: null, parties: [{ name: "x" }, { name: "y", country: {} }] }),
      'invalid-input at "parties.1.country"',
    ],
    ["a licence that is a text", bakery({ license: "C-1" }), 'invalid-input at "license"'],
    ["a licence without a number", bakery({ license: { authority: "Commerce" } }), 'invalid-input at "license.number"'],
    [
      "a licence until 30 February",
      bakery({ license: { authority: "Commerce", number: "C-1", validTo: "2021-02-30" } }),
      'invalid-date at "license.validTo"',
    ],
    ['contractDate: "soon"', bakery({ contractDate: "soon" }), 'invalid-date at "contractDate"'],
    // Objects that answer back
    ["a name that throws when it is read", party(throwing("name")), 'invalid-input at "counterparty"'],
    ["owners that throw when they are read", party(throwing("owners")), 'invalid-input at "counterparty"'],
    ["a role that throws when it is read", party(throwing("role")), 'invalid-input at "counterparty"'],
  ])("%s", (_, transaction, expected) => {
    const checked = ask(transaction);
    expect(told(checked)).toBe(expected);
    expectHeld(checked);
  });

  it.each<[string, unknown]>([
    [
      "a transaction whose day throws",
      {
        ...BAKERY,
        get at() {
          throw new Error("secret");
        },
      },
    ],
    [
      "a transaction of a revoked proxy",
      (() => {
        const p = Proxy.revocable({}, {});
        p.revoke();
        return p.proxy;
      })(),
    ],
    ["a party whose country throws", party(throwing("country"))],
    [
      "a licence whose number throws",
      bakery({
        license: {
          authority: "x",
          get number() {
            throw new Error("secret");
          },
        },
      }),
    ],
  ])("%s is held, and what it threw is not repeated", (_, transaction) => {
    const checked = ask(transaction);
    expectHeld(checked);
    expect(JSON.stringify(checked)).not.toContain("secret");
  });

  it("names every fault of a party at once, each with what was received", () => {
    const { problem } = ask(party({ name: 7, app: true, role: {} }));
    expect(problem?.problems.map(({ path, received }) => `${path} ${received}`)).toEqual([
      "counterparty.name 7",
      "counterparty.app true",
      "counterparty.role [object]",
    ]);
  });

  it("cuts what was received at 200 characters", () => {
    const { problem } = ask(party("x".repeat(5000)));
    expect(problem?.problems[0]?.received.length).toBeLessThanOrEqual(200);
  });

  it("takes 1,024 characters, and no more", () => {
    expect(ask(party("x".repeat(1024))).action).toBe("allow");
    expect(ask(party("x".repeat(1025))).action).toBe("hold");
  });
});

describe("a policy or a day of knowledge that cannot be read is held, whatever the transaction", () => {
  const rows = standard.rows;
  it.each<[string, unknown, string]>([
    ["a policy that nobody knows", { policy: "lenient" }, 'invalid-policy at "policy"'],
    ["the name of an object's own method", { policy: "constructor" }, 'invalid-policy at "policy"'],
    ["a policy that is a number", { policy: 5 }, 'invalid-policy at "policy"'],
    ["a policy without anything", { policy: {} }, 'invalid-policy at "policy.id"'],
    ["a policy that is a list", { policy: [] }, 'invalid-policy at "policy.id"'],
    ["a policy without rows", { policy: { ...standard, rows: null } }, 'invalid-policy at "policy.rows.prohibited"'],
    [
      "a policy without a row",
      { policy: { ...standard, rows: { ...rows, clear: undefined } } },
      'invalid-policy at "policy.rows.clear"',
    ],
    [
      "a policy that allows what is prohibited",
      { policy: { ...standard, rows: { ...rows, prohibited: "allow" } } },
      'invalid-policy at "policy.rows.prohibited"',
    ],
    [
      "a policy that allows faults",
      { policy: { ...standard, rows: { ...rows, fault: "allow" } } },
      'invalid-policy at "policy.rows.fault"',
    ],
    [
      "an action that is none",
      { policy: { ...standard, rows: { ...rows, clear: "pass" } } },
      'invalid-policy at "policy.rows.clear"',
    ],
    [
      "a policy that is never stale",
      { policy: { ...standard, maxStaleDays: Number.POSITIVE_INFINITY } },
      'invalid-policy at "policy.maxStaleDays"',
    ],
    ["knowledge of 30 February", { asKnownAt: "2021-02-30" }, 'invalid-date at "asKnownAt"'],
    ["knowledge of a number", { asKnownAt: 5 }, 'invalid-date at "asKnownAt"'],
    ["knowledge without an offset", { asKnownAt: "2021-03-01T10:00" }, 'invalid-date at "asKnownAt"'],
    ["knowledge of an invalid Date", { asKnownAt: new Date(Number.NaN) }, 'invalid-date at "asKnownAt"'],
    ["knowledge of an object", { asKnownAt: {} }, 'invalid-date at "asKnownAt"'],
  ])("%s", (_, options, expected) => {
    const checked = ask(BAKERY, options);
    expect(told(checked)).toBe(expected);
    expectHeld(checked);
  });

  it("holds also where the policy throws when it is read", () => {
    const policy = {
      ...standard,
      get rows(): Policy["rows"] {
        throw new Error("secret");
      },
    };
    expectHeld(ask(BAKERY, { policy }));
  });

  it.each([[null], [undefined], [{}], [{ policy: null, asKnownAt: undefined }]])(
    "takes %j for the defaults",
    (options) => {
      // On 1 March 2021 the order of January awaits the Secretary; the payment item of September 2020 is enjoined.
      const { action, because } = ask(WECHAT_PAY, options);
      expect(action).toBe("hold");
      expect(because.map(({ row, provision }) => [row, provision])).toEqual([
        ["not-identified", "eo-13971/1(a)"],
        ["suspended", "eo-13943/identification/5"],
      ]);
    },
  );

  it("options that throw when they are read are held, not thrown", () => {
    expectHeld(
      ask(BAKERY, {
        get asKnownAt() {
          throw new Error("secret");
        },
      }),
    );
  });

  it("a policy given in the place of the options is held, not passed over", () => {
    expect(told(ask(WECHAT_PAY, "strict"))).toContain("invalid-input");
  });
});

describe("what a fault comes to is the host's to sharpen, never to soften", () => {
  it("a policy that blocks faults blocks them", () => {
    const policy: Policy = { ...standard, id: "own", rows: { ...standard.rows, fault: "block" } };
    expect(ask({}, { policy })).toMatchObject({ action: "block", problem: { code: "invalid-input" } });
  });

  it("a policy that cannot be read is not asked what it makes of faults", () => {
    const policy = { ...standard, maxStaleDays: -1, rows: { ...standard.rows, fault: "block" } };
    expect(ask(BAKERY, { policy }).action).toBe("hold");
  });
});

describe("what can be read is answered", () => {
  it("allows a bakery, with the verdict that says why", () => {
    const checked = check(BAKERY);
    expect(checked).toMatchObject({ action: "allow", outcome: "not-prohibited", basis: "no-match" });
    expect(checked.because.map((reason) => reason.row)).toEqual(["clear"]);
    expect(checked.verdict?.considered).toEqual(ruleset.source.instruments.map(({ id }) => id));
    expect(checked).not.toHaveProperty("problem");
  });

  it("takes a row of a database in which everything unknown is null", () => {
    const nulls = {
      ...BAKERY,
      id: null,
      parties: null,
      usNexus: null,
      withinUnitedStates: null,
      personalUse: null,
      license: null,
      contractDate: null,
      counterparty: {
        ...{ app: null, androidPackage: null, iosBundleId: null, appStoreId: null, domain: null, url: null },
        ...{ provider: null, paymentMethod: null, payerCode: null, qr: null, lei: null, isin: null, ticker: null },
        ...{ registrationNumber: null, owners: null, role: null, country: null, usPerson: null, kind: null },
        name: "Corner Bakery",
      },
    };
    expect(check(nulls)).toMatchObject({ action: "allow", basis: "no-match" });
    const named = { ...nulls, at: "2021-03-01", counterparty: { ...nulls.counterparty, name: "Alipay" } };
    expect(check(named)).toMatchObject({ action: "hold", basis: "not-identified" });
  });

  it("recognises a method of a misspelt provider, and says that the provider is unknown", () => {
    const { verdict, action } = check({ ...WECHAT_PAY, counterparty: { provider: "stirpe", paymentMethod: "alipay" } });
    expect(action).toBe("hold");
    expect(verdict?.matches).toMatchObject([{ subject: "alipay", strength: "strong", flags: ["unknown-provider"] }]);
  });

  it("screens an empty party beside one that is told: somebody has to be there", () => {
    expect(ask(bakery({ counterparty: null, parties: [{}, { name: "Corner Bakery" }] })).action).toBe("allow");
  });

  it("gives back the transaction itself, and the law's word beside the host's", () => {
    const checked = check(WECHAT_PAY, { policy: "strict" });
    expect(checked.verdict?.transaction).toBe(WECHAT_PAY);
    expect([checked.action, checked.outcome, checked.basis]).toEqual(["block", "not-prohibited", "not-identified"]);
  });

  it("blocks what is prohibited", () => {
    const what = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));
    expect(what.check({ ...WECHAT_PAY, usNexus: true })).toMatchObject({ action: "block", outcome: "prohibited" });
  });

  it("reads the day of knowledge", () => {
    const future = { ...WECHAT_PAY, at: "2021-03-15" } as const;
    expect(check(future).basis).toBe("not-identified");
    expect(check(future, { asKnownAt: "2021-01-10" })).toMatchObject({ action: "hold", basis: "open-act" });
  });
});

describe("a ruleset that is too old allows nothing", () => {
  const own: Policy = { ...standard, id: "ten days", maxStaleDays: 10 };
  it.each<[string, Policy | "letter" | "standard" | "strict", string, string]>([
    ["strict takes 30 days", "strict", "2026-09-19", "allow"],
    ["strict takes no 31 days", "strict", "2026-09-20", "hold"],
    ["standard takes 180 days", "standard", "2027-02-16", "allow"],
    ["standard takes no 181 days", "standard", "2027-02-17", "hold"],
    ["letter takes 366 days", "letter", "2027-08-21", "allow"],
    ["letter takes no 367 days", "letter", "2027-08-22", "hold"],
    ["a table of ten days takes ten", own, "2026-08-30", "allow"],
    ["a table of ten days takes no eleven", own, "2026-08-31", "hold"],
  ])("%s", (_, policy, at, action) => {
    const checked = check({ ...BAKERY, at }, { policy });
    expect(checked.action).toBe(action);
    expect(checked.outcome).toBe("not-prohibited");
    expect(checked.because.some((reason) => reason.row === "stale")).toBe(action === "hold");
  });

  it("counts to the later of the day asked about and the day of knowledge", () => {
    expect(check({ ...BAKERY, at: "2021-03-01" }, { asKnownAt: "2027-02-17" }).because[0]?.row).toBe("stale");
    expect(check({ ...BAKERY, at: "2027-02-17" }, { asKnownAt: "2021-03-01" }).because[0]?.row).toBe("stale");
  });

  it("says by how many days, and how many are allowed", () => {
    const text = check({ ...BAKERY, at: "2027-02-17" }).because[0]?.text;
    expect(text).toContain("2026-08-20");
    expect(text).toContain("181");
    expect(text).toContain("180");
  });
});
