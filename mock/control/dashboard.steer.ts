/** Parts of the control page that steer its world: clock, scenario, faults. */

import { isSpent } from "../domain/faults.ts";
import type { Scenario } from "../domain/scenarios.ts";
import { isUsedUp } from "../domain/webhookFaults.ts";
import type { Html } from "../web/html.ts";
import { html } from "../web/html.ts";
import { activeScenario, knownScenarios } from "../world/scenarios.ts";
import type { World } from "../world/world.ts";
import { button, plural, short } from "./dashboard.parts.ts";
import type { WorldOverview } from "./overview.ts";

const steps: readonly (readonly [string, number])[] = [
  ["+1 s", 1000],
  ["+10 s", 10_000],
  ["+1 min", 60_000],
  ["+1 h", 3_600_000],
];

export function clock({ world, is_default, is_reopened, now, mode }: WorldOverview, speed: number): Html {
  return html`<p class="dim">World <code>${world}</code>${is_default ? " (default)" : ""}</p>
<p class="now"><time id="now" datetime="${now}" data-speed="${speed}">${short(now)}</time> <span class="pill ${mode}">${mode}${speed === 0 || speed === 1 ? "" : ` at ${speed} ×`}</span></p>${is_reopened ? html`<p class="warn">An earlier world of this key had to make room; what it held is gone.</p>` : ""}
<p class="buttons js">${mode === "frozen" ? button("Resume", "clock/resume") : button("Freeze", "clock/freeze")}
${steps.map(([title, ms]) => button(title, "clock/advance", { body: { ms } }))}
${button("Run until idle", "clock/run-until-idle", { kind: "primary" })} ${button("Reset", "reset", { kind: "danger", ask: "Reset this world? All that was made in it is lost." })}</p>`;
}

export function scenario(world: World): Html {
  const { universe } = world;
  const inForce = activeScenario(world);
  const known = knownScenarios(world);
  // A name that the world no longer knows leaves the mock's own in force.
  const chosen = known.some(([, { name }]) => name === world.scenario.active) ? (world.scenario.active ?? "") : "";
  const options = (isPreset: boolean): readonly Html[] =>
    known
      .filter(([origin]) => (origin === "preset") === isPreset)
      .map(([, each]) => option(each, { value: each.name, text: each.name, chosen }));
  const scripts = options(false);
  return html`<p><b>${inForce.name}</b> <span class="dim">${chosen === "" ? "the mock's default" : "chosen for this world"}</span></p>
<p class="dim" id="about">${aboutOf(inForce)}</p>
<p class="buttons js"><label for="choice">New jobs go by</label> <select id="choice" autocomplete="off" data-chosen="${chosen}">${option(universe.scenario, { value: "", text: `default: ${universe.scenario.name}`, chosen })}
<optgroup label="Presets">${options(true)}</optgroup>${scripts.length === 0 ? "" : html`<optgroup label="Scripts">${scripts}</optgroup>`}</select>
${button("Use", "scenario", { method: "PUT", from: "choice", about: "the scenario that is selected" })}</p>`;
}

function option(each: Scenario, { value, text, chosen }: { value: string; text: string; chosen: string }): Html {
  return html`<option value="${value}" data-about="${aboutOf(each)}"${value === chosen ? { html: " selected" } : ""}>${text}</option>`;
}

function aboutOf({ about }: Scenario): string {
  return about === "" ? "A script without a description." : about;
}

export function faults({ label, faults: all, webhookFaults }: World): Html {
  const active = all.filter((fault) => !isSpent(fault)).length;
  const activeWebhook = webhookFaults.filter((fault) => !isUsedUp(fault)).length;
  if (all.length + webhookFaults.length === 0)
    return html`<p class="dim">Nothing goes wrong on purpose. POST to <code>/__mock/faults</code> and it does.</p>`;
  return html`<ul class="links">${faultItem("of requests", { path: "faults", label, active, total: all.length })}
${faultItem("of webhooks", { path: "webhooks/faults", label, active: activeWebhook, total: webhookFaults.length })}</ul>`;
}

function faultItem(
  title: string,
  { path, label, active, total }: { path: string; label: string; active: number; total: number },
): Html {
  const spent = total - active;
  return html`<li><a href="/__mock/${path}?world=${label}">${title}</a> <span class="dim">${total === 0 ? "none" : `${active} active`}${spent === 0 ? "" : `, ${spent} used up`}</span> ${total === 0 ? "" : html`<span class="js">${button("Clear", path, { method: "DELETE", about: `${plural(total, "fault")} ${title}` })}</span>`}</li>`;
}
