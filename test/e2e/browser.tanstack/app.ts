/** An app on `heygen-v3/tanstack`: looks without end, a click that makes a video, its progress, and the video itself. */

import { QueryClient, QueryClientProvider, useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { createElement as h, useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import type { Client } from "../../../src/index.ts";
import { createClient } from "../../../src/index.ts";
import { createVideoMutation, looksQuery, videoQuery, videosQuery } from "../../../src/tanstack/index.ts";

/** Calls `act` whenever the end of the list comes into sight. */
function End({ act }: { readonly act: () => void }): ReactNode {
  const mark = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && act());
    if (mark.current) observer.observe(mark.current);
    return () => observer.disconnect();
  });
  return h("li", { ref: mark, id: "end" }, "…");
}

function App({ client }: { readonly client: Client }): ReactNode {
  const looks = useInfiniteQuery(looksQuery(client, { limit: 20 }));
  const videos = useInfiniteQuery(videosQuery(client));
  const create = useMutation(createVideoMutation(client));
  const video = useQuery(videoQuery(client, create.data?.video_id));
  const make = (avatar_id: string): void => create.mutate({ type: "avatar", avatar_id, script: "Hello out there." });

  return [
    h("p", { key: "status", id: "status" }, video.data?.status ?? (create.error ?? video.error)?.message ?? "none"),
    h("p", { key: "videos", id: "videos" }, videos.data?.pages.flatMap(({ data }) => data).length),
    video.data?.video_url && h("video", { key: "video", src: video.data.video_url, muted: true }),
    h(
      "ul",
      { key: "looks", style: { lineHeight: "80px" } },
      looks.data?.pages
        .flatMap(({ data }) => data)
        .map(({ id, name }) => h("li", { key: id, id, className: "look", onClick: () => make(id) }, name)),
      looks.hasNextPage && !looks.isFetching && h(End, { act: () => void looks.fetchNextPage() }),
    ),
  ];
}

export function start(apiKey: string, baseUrl: string): void {
  const client = createClient({ apiKey, baseUrl });
  const app = h(QueryClientProvider, { client: new QueryClient() }, h(App, { client }));
  createRoot(document.body).render(app);
}
