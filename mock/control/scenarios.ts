import { dropScenario } from "../world/scenarios.ts";
import { listScenarios, scenarioInForce, setScenario } from "./scenarios.views.ts";
import type { ControlHandlers } from "./types.ts";

export const scenarios: Pick<ControlHandlers, "listScenarios" | "getScenario" | "setScenario" | "clearScenario"> = {
  listScenarios: ({ world }) => ({ data: listScenarios(world()) }),
  getScenario: ({ world }) => ({ data: scenarioInForce(world()) }),
  setScenario: ({ world: open, body }) => ({ data: setScenario(open(), body) }),
  clearScenario: ({ world: open }) => {
    const world = open();
    dropScenario(world);
    return { data: scenarioInForce(world) };
  },
};
