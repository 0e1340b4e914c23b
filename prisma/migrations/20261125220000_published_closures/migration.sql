-- AlterTable
ALTER TABLE "closure" ADD COLUMN     "published_key" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "closure_partnership_id_published_key_key" ON "closure"("partnership_id", "published_key");

-- Safeguards that Prisma's schema cannot say ------------------------------------------------------------------

ALTER TABLE closure ADD CONSTRAINT closure_published CHECK (
  length(published_key) <= 200 AND (NOT published OR published_key IS NOT NULL) AND (published_key IS NULL OR kind = 'holiday'));
