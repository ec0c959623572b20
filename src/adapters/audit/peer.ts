import { fail } from "../../errors.js";

/**
 * Loads an optional package when it is first needed.
 *
 * @throws InterdictError `missing-peer`, with the command that installs it
 */
export async function loadPeer<Peer>(name: string, load: () => Promise<unknown>): Promise<Peer> {
  try {
    const loaded = (await load()) as { readonly default?: unknown };
    return (loaded.default ?? loaded) as Peer;
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    return fail("missing-peer", "", `${name} is not installed; run: npm install ${name}`);
  }
}
