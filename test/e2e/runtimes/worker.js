/** For workerd, which forbids at import whatever needs a request: network, timers, randomness. The setting comes as a body. */
import { runScenario } from "./scenario.js";

const worker = {
  fetch: async (request) => Response.json({ touched: [], report: await runScenario(await request.json()) }),
};
export { worker as default };
