/** Operations of the live API that the contract does not hold yet. They answer 501 with a sentence, so that nobody mistakes them for typing errors. */

const methodsByPath: Readonly<Record<string, string>> = {
  "/v3/ai-clipping": "GET POST",
  "/v3/ai-clipping/{job_id}": "DELETE GET",
  "/v3/assets/batches/{batch_id}": "GET",
  "/v3/assets/complete/batches": "POST",
  "/v3/assets/direct-uploads/batches": "POST",
  "/v3/assets/search": "GET",
  "/v3/assets/statuses": "GET",
  "/v3/audio/sounds": "GET",
  "/v3/background-removals": "GET POST",
  "/v3/background-removals/{job_id}": "DELETE GET",
  "/v3/brand-glossaries": "GET",
  "/v3/brand-kits": "GET",
  "/v3/lipsyncs": "GET POST",
  "/v3/lipsyncs/batches": "POST",
  "/v3/lipsyncs/batches/{batch_id}": "GET",
  "/v3/lipsyncs/statuses": "GET",
  "/v3/lipsyncs/{lipsync_id}": "DELETE GET PATCH",
  "/v3/templates": "GET",
  "/v3/templates/{template_id}": "GET POST",
  "/v3/video-translations": "GET POST",
  "/v3/video-translations/batches": "POST",
  "/v3/video-translations/batches/{batch_id}": "GET",
  "/v3/video-translations/languages": "GET",
  "/v3/video-translations/proofreads": "POST",
  "/v3/video-translations/proofreads/{proofread_id}": "GET",
  "/v3/video-translations/proofreads/{proofread_id}/generate": "POST",
  "/v3/video-translations/proofreads/{proofread_id}/srt": "GET PUT",
  "/v3/video-translations/statuses": "GET",
  "/v3/video-translations/{video_translation_id}": "DELETE GET PATCH",
  "/v3/videos/{video_id}/scenes": "GET",
};

export const unsimulated: readonly { readonly method: string; readonly path: string }[] = Object.entries(
  methodsByPath,
).flatMap(([path, methods]) => methods.split(" ").map((method) => ({ method, path })));
