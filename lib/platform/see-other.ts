/** On to another page after a post (303). The path may hold what somebody typed as an address: a header takes ASCII only. */
export function seeOther(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { ...headers, location: encodeURI(path) } });
}
