/**
 * That the options fit TanStack Query as it is, and that what they promise arrives: the data's type, the error's, the
 * page's. Checked by `tsc` alone. The other adapters (Vue, Solid, Svelte) take the same options from the same core.
 */
import type { InfiniteData } from "@tanstack/query-core";
import { InfiniteQueryObserver, MutationObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import {
  infiniteQueryOptions,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { AvatarGroup, AvatarLook, Client, Data, Envelope, HeyGenError, VideoDetail } from "../../src/index.ts";
import {
  avatarQuery,
  avatarsQuery,
  createVideoMutation,
  heygenKeys,
  looksQuery,
  retryTransient,
  videoQuery,
  videosQuery,
  voicesQuery,
} from "../../src/tanstack/index.ts";

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
const same = <_Yes extends true>(): void => undefined;

export function queries(client: Client): void {
  const video = useQuery(videoQuery(client, "vid_1"));
  same<Equal<typeof video.data, VideoDetail | undefined>>();
  same<Equal<typeof video.error, HeyGenError | null>>();
  const certain = useSuspenseQuery(videoQuery(client, "vid_1"));
  same<Equal<typeof certain.data, VideoDetail>>();
  const group = useQuery({ ...avatarQuery(client, undefined), ...retryTransient(), staleTime: 1000 });
  same<Equal<typeof group.data, AvatarGroup | undefined>>();
  const title = useQuery({ ...videoQuery(client, "vid_1"), select: ({ title: name }) => name });
  same<Equal<typeof title.data, string | null | undefined>>();
  const [first, second] = useQueries({ queries: [videoQuery(client, "vid_1"), avatarQuery(client, "group_1")] });
  same<Equal<[typeof first.data, typeof second.data], [VideoDetail | undefined, AvatarGroup | undefined]>>();
  same<Equal<typeof first.error, HeyGenError | null>>();
  // @ts-expect-error an id, or none yet
  videoQuery(client, 7);
  // @ts-expect-error a scope is a text
  videoQuery(client, "vid_1", { scope: 7 });
}

export function lists(client: Client): void {
  const looks = useInfiniteQuery(looksQuery(client, { ownership: "private" }, { maxPages: 5 }));
  same<Equal<typeof looks.data, InfiniteData<Envelope<"listAvatarLooks">> | undefined>>();
  same<Equal<typeof looks.error, HeyGenError | null>>();
  const flat = useInfiniteQuery({ ...looksQuery(client), select: ({ pages }) => pages.flatMap(({ data }) => data) });
  same<Equal<typeof flat.data, AvatarLook[] | undefined>>();
  const certain = useSuspenseInfiniteQuery(videosQuery(client, { title: "tour" }));
  same<Equal<(typeof certain.data.pages)[number], Envelope<"listVideos">>>();
  useInfiniteQuery(avatarsQuery(client, { limit: 5 }));
  useInfiniteQuery(voicesQuery(client, { language: undefined }));
  // @ts-expect-error no such filter value
  looksQuery(client, { ownership: "stolen" });
  // @ts-expect-error pages are counted by TanStack
  looksQuery(client, { token: "abc" });
}

export function mutations(client: Client): void {
  const create = useMutation(createVideoMutation(client));
  same<Equal<typeof create.data, Data<"createVideo"> | undefined>>();
  same<Equal<typeof create.error, HeyGenError | null>>();
  create.mutate({ type: "avatar", avatar_id: "look_1", script: "Hi" }, { onSuccess: ({ video_id }) => video_id });
  // @ts-expect-error neither script nor audio
  create.mutate({ type: "avatar", avatar_id: "look_1" });
  createVideoMutation(client, { queryClient: new QueryClient(), idempotencyKey: (body) => body.title ?? "draft" });
}

export async function core(client: Client): Promise<void> {
  const queryClient = new QueryClient({ defaultOptions: { queries: retryTransient({ times: 1 }) } });
  same<Equal<Awaited<ReturnType<typeof fetchVideo>>, VideoDetail>>();
  const fetchVideo = () => queryClient.fetchQuery(videoQuery(client, "vid_1"));
  await queryClient.prefetchQuery(videoQuery(client, "vid_1"));
  const { pages } = await queryClient.fetchInfiniteQuery({ ...voicesQuery(client), pages: 2 });
  same<Equal<(typeof pages)[number], Envelope<"listVoices">>>();
  new QueryObserver(queryClient, videoQuery(client, "vid_1")).subscribe(({ data }) => data?.video_url);
  new InfiniteQueryObserver(queryClient, looksQuery(client)).subscribe(({ data }) => data?.pages[0]?.has_more);
  new MutationObserver(queryClient, createVideoMutation(client)).subscribe(({ data }) => data?.video_id);
  await queryClient.invalidateQueries({ queryKey: heygenKeys({ scope: "team-a" }).videos.all });
  // TanStack's own `queryOptions` adds the type to the key.
  const { queryKey } = queryOptions(videoQuery(client, "vid_1"));
  const cached = queryClient.getQueryData(queryKey);
  same<Equal<typeof cached, VideoDetail | undefined>>();
  const list = queryClient.getQueryData(infiniteQueryOptions(looksQuery(client)).queryKey);
  same<Equal<typeof list, InfiniteData<Envelope<"listAvatarLooks">> | undefined>>();
}
