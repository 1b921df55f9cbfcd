/** The three requests that are measured. */

export const looksPath = "/v3/avatars/looks?limit=20";
export const videoPath = (id: string): string => `/v3/videos/${id}`;
export const createBody: string = JSON.stringify({
  type: "avatar",
  avatar_id: "look_def456",
  script: "Welcome to our product demo. Let me walk you through the new features.",
  title: "Bench",
  resolution: "1080p",
  aspect_ratio: "16:9",
});
