/** How an answer ended: its text, or what `fetch` or its body was rejected with. */
export async function outcome(answer: Promise<Response>): Promise<unknown> {
  try {
    const response = await answer;
    return await response.text().then(
      (text) => [response.status, text],
      (error: Error) => [response.status, error.name],
    );
  } catch (error) {
    return [(error as Error).name, ((error as Error).cause as { code: string }).code];
  }
}
