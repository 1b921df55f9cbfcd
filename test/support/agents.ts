/** Video agents as tests talk to them: a prompt, the session that it began, and time. */

import { expect } from "vitest";
import type { Api } from "./api.ts";
import type { Answer } from "./targets.ts";

/** As in the guide. */
export const aPromptAndLook = { prompt: "A product demo for our new app", avatar_id: "look_def456" } as const;

/** The id of a new session. */
export async function createSession(api: Api, changes: object = {}): Promise<string> {
  const { data, verdict } = await api.post("/v3/video-agents", { ...aPromptAndLook, ...changes });
  expect(verdict).toEqual([200]);
  return data.session_id as string;
}

export async function getSession(api: Api, id: string): Promise<Answer> {
  const { data, verdict } = await api.get(`/v3/video-agents/${id}`);
  expect(verdict).toEqual([200]);
  return data;
}

export async function say(api: Api, id: string, message: string, changes: object = {}): Promise<Answer> {
  const { data, verdict } = await api.post(`/v3/video-agents/${id}`, { message, ...changes });
  expect(verdict).toEqual([200]);
  return data;
}

export async function stop(api: Api, id: string): Promise<void> {
  const { body, verdict } = await api.post(`/v3/video-agents/${id}/stop`, {});
  expect(verdict).toEqual([200]);
  expect(body).toEqual({ data: { session_id: id } });
}

/** Who wrote, what kind of message, and its text, newest first. */
export function told({ messages }: Answer): readonly string[] {
  return messages.map(({ role, type, content }: Answer) => `${role} ${type}: ${content}`);
}

/** Everything that messages refer to, newest first. */
export async function resourcesOf(api: Api, session: Answer): Promise<readonly Answer[]> {
  const ids: string[] = session.messages.flatMap(({ resource_ids: each }: Answer) => each ?? []);
  return Promise.all(
    ids.map(async (id) => {
      const { data, verdict } = await api.get(`/v3/video-agents/${session.session_id}/resources/${id}`);
      expect(verdict).toEqual([200]);
      expect(data.resource_id).toBe(id);
      return data;
    }),
  );
}
