export { createMock } from "./mock.ts";
export type { ClockHandle, Mock, WorldHandle } from "./mock.ts";
export type { MockOptions } from "./options.ts";
export type { RuleSetName } from "./domain/rules.ts";
export type { ClockPort, FakeClock } from "./ports/clock.ts";
export { fakeClock, systemClock } from "./ports/clock.ts";
export type { Violation } from "./web/settings.ts";
export type { ClockReading } from "./world/steer.ts";
export type { WorldEvent, WorldEventType } from "./world/world.ts";
