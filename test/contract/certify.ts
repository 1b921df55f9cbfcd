/** The suite for a client alone: no target, no network. */
import type { Connect } from "./client/subject.ts";
import { checkCertifying } from "./options.ts";
import type { Report } from "./report.ts";
import { runContract } from "./run.ts";
import type { Fetch } from "./target.ts";

export interface CertifyOptions {
  /** Connects the client under test to where it is told to. */
  readonly connect: Connect;
  /** Laws of the group `client` by id. Default: all of them. */
  readonly laws?: readonly string[];
  /** The same seed tries the same. Default: 1. */
  readonly seed?: number;
  /** Runs of each property. Default 25. */
  readonly runs?: number;
}

/** A target for those who need none. */
export const nobody: Fetch = async () => new Response(null, { status: 404 });

/**
 * Tries a client against servers that follow a script: see `ClientUnderTest` for what it takes to certify one.
 *
 * @throws RangeError for an option that is none, and for a missing `connect`
 */
export async function certifyClient(options: CertifyOptions): Promise<Report> {
  checkCertifying(options);
  const { connect, laws = ["client"], ...rest } = options;
  return runContract({ target: nobody, client: connect, laws, ...rest });
}
