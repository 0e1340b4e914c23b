/** What a group decided can be put right until a recap has told it: any recap that went out after it was recorded. */
export function canCorrect({ decidedAt }: { decidedAt: Date }, lastRecapAt: Date | null): boolean {
  return lastRecapAt === null || lastRecapAt < decidedAt;
}
