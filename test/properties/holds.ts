// What has to hold of a group of instruments, enumerated whole; in an ordinary run, at every fifth point.
import { beforeAll, describe, expect, test } from "vitest";
import { enumerate, type Report } from "./enumerate.js";
import type { Group } from "./groups.js";
import { runs, WHOLE } from "./whole.js";

export function enumerated(group: Group): void {
  describe(group.name, () => {
    let report: Report;
    beforeAll(() => {
      report = enumerate(group);
    }, 600_000);

    test("gives the outcome, basis and enforcement of the definition in every state", () => {
      expect(report.count).toBeGreaterThan(runs(1_000, 200));
      expect(report.differing).toEqual([]);
    });

    test("lists as missing what could change the outcome, with what each answer gives, and nothing else", () => {
      expect(report.missing).toEqual([]);
    });

    test("knows nothing of what became known later", () => {
      expect(report.clairvoyant).toEqual([]);
    });

    test("revives nothing that has ended, whatever suspension is lifted", () => {
      expect(report.revived).toEqual([]);
    });

    test.runIf(WHOLE)("has no test that never fails or never decides, but for those that say why", () => {
      expect(report.idle.filter((name) => !group.idle.some(([which]) => which.test(name)))).toEqual([]);
      expect(group.idle.filter(([which]) => !report.idle.some((name) => which.test(name)))).toEqual([]);
    });
  });
}
