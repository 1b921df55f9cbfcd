/** What the package touches while it is imported: by rights nothing that only one runtime has, or that does something. */

const watched =
  "process Buffer require Deno Bun navigator localStorage caches indexedDB fetch XMLHttpRequest WebSocket crypto performance console queueMicrotask setTimeout setInterval setImmediate requestAnimationFrame".split(
    " ",
  );

/**
 * Imports the entries that run anywhere and names the globals that they looked at. To be run before anything else has
 * imported them.
 *
 * @returns {Promise<string[]>}
 */
export async function touchedByImports() {
  const touched = new Set();
  const restore = [
    ...watch(globalThis, watched, touched),
    ...watch(Math, ["random"], touched),
    ...watch(Date, ["now"], touched),
  ];
  try {
    await import("heygen-v3");
    await import("heygen-v3/webhooks");
    await import("heygen-v3/tanstack");
  } finally {
    for (const undo of restore) undo();
  }
  return [...touched];
}

/** Puts an accessor in the place of each property that allows it. */
function watch(owner, names, touched) {
  return names.flatMap((name) => {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    if (original && !original.configurable) return [];
    const value = owner[name];
    const get = () => {
      // The runtime itself may use its globals while it loads modules; only the package counts.
      if (new Error("look").stack.includes("node_modules/heygen-v3/")) touched.add(name);
      return value;
    };
    Object.defineProperty(owner, name, { configurable: true, get, set: () => {} });
    return [() => (original ? Object.defineProperty(owner, name, original) : delete owner[name])];
  });
}
