// What a status says for itself: since when, until when, what stands in the way and which passages say so; and over
// which days, asked and known, it stays the same.
import { status } from "interdict";
import { describe, expect, it } from "vitest";

const SECRETARY =
  "It prohibits only what the Secretary of Commerce identifies; ask evaluate what was identified. [eo-13971/1(e)]";
const OPEN = "..";

/** The reasons with the references they cite, and the days between which nothing of it changes. */
function told(ref: string, at: string, asKnownAt?: string) {
  const { state, because, constantWithin } = status(ref, asKnownAt ? { at, asKnownAt } : { at });
  const within = ([from, to]: readonly [string | null, string | null]) => `${from ?? OPEN} ${to ?? OPEN}`;
  return {
    state,
    because: because.map(({ text, citations }) => `${text} [${[...new Set(citations.map(({ ref: of }) => of))]}]`),
    at: within(constantWithin.at),
    known: within(constantWithin.asKnownAt),
  };
}

describe("a status says why", () => {
  it.each<[ref: string, at: string, known: string | undefined, expected: ReturnType<typeof told>]>([
    [
      "eo-13971/1(a)",
      "2021-01-04",
      undefined,
      {
        state: "not-enacted",
        because: ["Executive Order 13971 was signed only on 2021-01-05. [eo-13971]"],
        at: ".. 2021-01-05",
        known: ".. ..",
      },
    ],
    [
      "eo-13971/1(a)",
      "2021-01-08",
      undefined,
      {
        state: "pending",
        because: ["It begins on 2021-02-19. [eo-13971/1(a)]", SECRETARY],
        at: "2021-01-05 2021-02-19",
        known: "2021-01-05 ..",
      },
    ],
    [
      "eo-13971/1(a)",
      "2021-03-01",
      undefined,
      {
        state: "operative",
        because: ["It began on 2021-02-19. [eo-13971/1(a)]", SECRETARY],
        at: "2021-02-19 2021-06-09",
        known: "2021-01-05 ..",
      },
    ],
    [
      "eo-13971/1(a)",
      "2021-03-01",
      "2021-01-10",
      {
        state: "operative",
        because: ["It began on 2021-02-19. [eo-13971/1(a)]", SECRETARY],
        at: "2021-02-19 ..",
        known: "2021-01-05 2021-06-09",
      },
    ],
    [
      "eo-13971/1(a)",
      "2021-07-01",
      undefined,
      {
        state: "ended",
        because: [
          "It began on 2021-02-19. [eo-13971/1(a)]",
          SECRETARY,
          "Executive Order 14034 revoked Executive Order 13971 on 2021-06-09, with no delay and no savings clause. [eo-14034/1]",
        ],
        at: "2021-06-09 ..",
        known: "2021-06-09 ..",
      },
    ],
    [
      "eo-13971/1(c)",
      "2021-03-01",
      undefined,
      {
        state: "operative",
        because: ["It began on 2021-01-05. [eo-13971]"],
        at: "2021-01-05 2021-06-09",
        known: "2021-01-05 ..",
      },
    ],
    [
      "eo-13943/identification/1",
      "2020-10-01",
      undefined,
      {
        state: "suspended",
        because: [
          "It began on 2020-09-20. [eo-13943/identification]",
          "The District Court for the Northern District of California enjoins, nationwide, items 1 to 6 of the WeChat identification (No. 3:20-cv-05910), a day before they would have begun. [wechat-users-v-trump/injunction]",
        ],
        at: "2020-09-20 2021-06-09",
        known: "2020-09-19 ..",
      },
    ],
  ])("%s on %s, known on %s", (ref, at, known, expected) => {
    expect(told(ref, at, known)).toEqual(expected);
  });

  it("an act that is awaited has its earliest day, and the passages that leave it open", () => {
    const { state, because } = told("eo-13971/identification", "2021-03-15", "2021-01-10");
    expect(state).toBe("uncertain");
    expect(because).toEqual(["It awaits an act, not earlier than 2021-02-19. [eo-13971,eo-13971/1(a),eo-13971/1(e)]"]);
  });

  it("an act that was never done says what shows it", () => {
    expect(told("eo-13971/identification", "2021-03-01").because).toEqual([
      "Commerce's rescission document of June 2021 rescinds two actions, both of 2020, under two of the three revoked orders. None had been issued under Executive Order 13971. [eo-13971/absence]",
    ]);
  });

  it("what nobody knew on the day of knowledge has one reason", () => {
    expect(told("eo-13971/1(a)", "2021-03-01", "2021-01-04")).toMatchObject({
      state: "not-enacted",
      because: ["Executive Order 13971 was not known by that day. [eo-13971]"],
      known: ".. 2021-01-05",
    });
  });

  it("enforcement that is suspended is told apart from suspension", () => {
    const { because } = told("pafaca/2(a)(1)", "2025-03-01");
    const order = because.filter((text) => text.includes("[eo-14166"));
    expect(order).toHaveLength(1);
    expect(order[0]).toMatch(/^Its enforcement is suspended: /);
  });

  it("a proposal says what was done about it by then, and that it was never enacted", () => {
    const said = (known: string) => told("entity-list-ant-proposal", "2021-06-01", known);
    expect(said("2021-06-01").state).toBe("not-enacted");
    expect(said("2021-06-01").because).toEqual([
      expect.stringMatching(/^The State Department is reported to have submitted .* \[entity-list-ant-proposal\]$/),
      expect.stringMatching(/^The Department of Commerce is reported to have shelved .* \[entity-list-ant-proposal\]$/),
    ]);
    expect(said("2020-11-03").because).toHaveLength(2);
    expect(said("2020-11-02").because).toHaveLength(1);
    expect(said("2020-10-14").because).toHaveLength(1);
    expect(said("2020-10-13").because).toEqual([expect.stringContaining("was not known by that day.")]);
  });
});
