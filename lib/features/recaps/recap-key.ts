/** One mail per version of a recap and person. */
export function recapKey(meetingId: string, number: number, memberId: string) {
  return `recap:${meetingId}:${number}:${memberId}`;
}
