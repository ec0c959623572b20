import { fail } from "../../errors.js";

/**
 * Loads an optional package.
 *
 * @throws InterdictError `missing-peer` where it is not installed
 */
export async function loadPeer<Module>(name: string, why: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (isMissing(error)) fail("missing-peer", name, `${why} needs it: npm install ${name}`, name);
    throw error;
  }
}

/** Whether an import failed because the package is not there. */
export function isMissing(error: unknown): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}
