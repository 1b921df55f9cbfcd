/** Files, as `tsc` sees them: see client.ts. */
import type { Client, Data, NotFoundError, UploadProgress } from "../../src/index.ts";
import { fromBase64 } from "../../src/index.ts";
import { checksumOf, fileFrom, saveVideo } from "../../src/node/index.ts";

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
const same = <_Yes extends true>(): void => undefined;

export async function uploads(client: Client, file: Blob, bytes: Uint8Array, form: FormData): Promise<void> {
  const asset = await client.assets.upload(file, { filename: "a.png" });
  // One shape, whichever way the bytes went.
  same<Equal<typeof asset, Data<"uploadAsset">>>();
  // @ts-expect-error only a direct upload has a status
  void asset.status;
  await client.assets.upload(bytes);
  await client.assets.upload(bytes.buffer.slice(0) as ArrayBuffer, { contentType: "image/png" });
  await client.assets.upload(file.stream(), { filename: "a.mp4", checksum: true }, { maxBytes: 1000 });
  await client.assets.upload(fromBase64("aGk=", "image/png"));
  await client.assets.upload(await fileFrom(new URL("file:///a.png")), { checksum: await checksumOf(file) });
  // @ts-expect-error the name of a file is no file
  await client.assets.upload("./a.png");
  // @ts-expect-error nor is the promise of one
  await client.assets.upload(fileFrom("./a.png"));
  // @ts-expect-error a stream of text
  await client.assets.upload(new ReadableStream<string>());
  // @ts-expect-error no such detail
  await client.assets.upload(file, { checksumSha256: "00" });
  // @ts-expect-error downloads have an offset
  await client.assets.upload(file, {}, { offset: 3 });
  const onProgress = ({ phase, sentBytes, totalBytes }: UploadProgress): void => {
    same<Equal<typeof phase, "preparing" | "sending" | "done">>();
    // @ts-expect-error not known while a stream is read
    const share: number = sentBytes / totalBytes;
    void share;
  };
  const { status } = await client.assets.directUpload(file, { checksum: "00" }, { onProgress, idempotencyKey: "k" });
  const isFixed: "processing" = status;
  const result = await client.assets.upload(file).safe();
  // Those of all three requests that it may take.
  if (!result.ok && result.status === 404) same<Equal<(typeof result)["error"], NotFoundError>>();
  client.assets.list({ username: "ann", folder_id: undefined });
  // @ts-expect-error the owner is needed
  client.assets.list();
  // @ts-expect-error undefined is no owner
  client.assets.list({ username: undefined });
  await client.assets.completeUpload(asset.asset_id);

  await client.POST("/v3/assets", { body: form });
  await client.POST("/v3/assets", { body: () => form });
  // @ts-expect-error a form, not JSON
  await client.POST("/v3/assets", { body: { file } });
  void isFixed;
}

export async function downloads(client: Client, signal: AbortSignal): Promise<void> {
  const response: Response = await client.videos.download("vid_1", { signal, offset: 10, retries: 5 });
  const result = await client.videos.download("vid_1").safe();
  if (result.ok) same<Equal<typeof result.data, Response>>();
  const { sizeBytes } = await saveVideo(client, "vid_1", "a.mp4", { onProgress: ({ receivedBytes }) => receivedBytes });
  const size: number = sizeBytes;
  // @ts-expect-error where to go on is read off the disk
  await saveVideo(client, "vid_1", "a.mp4", { offset: 10 });
  // @ts-expect-error bytes of a file are counted from 0, by a number
  await client.videos.download("vid_1", { offset: "10" });
  void [response, size];
}
