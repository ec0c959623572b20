// The names of the built-in ruleset beside general fuzzy search, in a process of its own.
import { ruleset, screen } from "interdict";
import { throughput } from "../../eval/throughput.mjs";

console.log(JSON.stringify(await throughput(screen, ruleset.source.parties, JSON.parse(process.argv[2]))));
