// Whom each prohibition of the held law reaches, over which relations and when, and the bounds of every effect.
import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.js";
import { compiled } from "../../src/compile/ruleset.js";
import { ruleset } from "../../src/index.js";
import { momentText } from "../../src/time/washington.js";
import { line, page } from "../evaluation/lines.js";

test("whom each prohibition of the held law reaches, and how", async () => {
  const when = (moment: number) => (Number.isFinite(moment) ? momentText(moment) : "");
  const { prohibitions, effects } = compiled(ruleset);
  const lines = prohibitions.flatMap(
    ({ prohibition, paths, listed, floor, knownFrom, itemsKnownFrom, takenOut, ...rest }) => [
      `${prohibition.ref} ${when(floor)} ${knownFrom} ${itemsKnownFrom} ${rest.order} ${rest.umbrella?.ref} ${rest.identification?.ref} ${takenOut.map(({ effect, of }) => `${effect.ref} of ${of}`)}`,
      ...[...paths].map(
        ([subject, all]) =>
          `  ${subject}: ${all.map((p) => `${p.relation} ${p.names}${p.confidence === "verified" ? "" : ` ${p.confidence}`} ${when(p.from)}..${when(p.to)} ${p.via.length}`).join("; ")}`,
      ),
      ...[...(listed ?? [])].map(([subject, all]) => `  listed ${subject}: ${all.length}`),
    ],
  );
  const ends = [...effects.values()].map(
    ({ ref, under, declared, byDefault, from, to, suspendedBy }) =>
      `${ref} ${under?.ref} ${declared} ${byDefault} ${[from, to].map((sets) => sets.map(({ known, bound: { earliest, latest, open } }) => `${known} ${earliest} ${latest} ${open}`))} ${suspendedBy.map(({ effect, aspect }) => `${effect.ref} ${aspect}`)}`,
  );
  const again = compile(ruleset.source);
  expect(again.digest).toBe(ruleset.digest);
  const { places, agreementDays, enforceable } = compiled(ruleset);
  const facts = [[...places].join(), line(agreementDays), [...enforceable].map(({ ref }) => ref).join()];
  await expect(page({ prohibitions: lines, effects: ends, facts })).toMatchFileSnapshot("../golden/reach.txt");
});
