import { expect } from "vitest";
import { listAll, type Session, withQuery } from "./sessions.ts";
import type { Answer } from "./targets.ts";

/** Every id and address that an item mentions leads somewhere, and each look of a group shows a picture of its own. */
export async function follow(session: Session, items: readonly Answer[]): Promise<void> {
  const pictures = new Set<string>();
  for (const item of items) {
    if (item.group_id !== undefined) await session.data("GET", `/v3/avatars/${item.group_id}`);
    if (item.default_voice_id !== null) await session.data("GET", `/v3/voices/${item.default_voice_id}`);
    if (item.looks_count !== undefined)
      expect(await listAll(session, withQuery("/v3/avatars/looks", { group_id: item.id }))).toHaveLength(
        item.looks_count,
      );
    if (item.preview_image_url === null) continue;
    const picture = await session.mock.fetch(item.preview_image_url);
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/svg+xml; charset=utf-8"]);
    const text = await picture.text();
    if (item.group_id !== undefined) pictures.add(text);
    // Characters that XML does not allow would leave a viewer without a picture.
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
  }
  expect(pictures.size).toBe(
    items.filter((item) => item.group_id !== undefined && item.preview_image_url !== null).length,
  );
}
