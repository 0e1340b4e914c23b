-- CreateEnum
CREATE TYPE "reminder_kind" AS ENUM ('preparation', 'feedback_open', 'homework', 'halfway', 'reflection', 'catch_up', 'recap', 'away', 'twice_absent', 'no_plan', 'weekly');

-- CreateEnum
CREATE TYPE "reminder_drop" AS ENUM ('done', 'off', 'stopped', 'paused', 'away', 'past', 'stale');

-- AlterEnum


ALTER TYPE "mail_kind" ADD VALUE 'reminders';
ALTER TYPE "mail_kind" ADD VALUE 'feedback_reminder';

-- AlterTable
ALTER TABLE "feedback_request" ADD COLUMN     "reminders_stopped_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "reminder" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "reminder_kind" NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 1,
    "cohort_id" UUID,
    "member_id" UUID,
    "feedback_request_id" UUID,
    "meeting_id" UUID,
    "participant_id" UUID,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "allowed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "mail_id" UUID,
    "dropped" "reminder_drop",

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "cohort_reminder" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "cohort_id" UUID NOT NULL,
    "kind" "reminder_kind" NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "days" INTEGER[],
    "extra" TEXT,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cohort_reminder_pkey" PRIMARY KEY ("partnership_id","cohort_id","kind")
);

-- CreateTable
CREATE TABLE "member_reminder" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "member_id" UUID NOT NULL,
    "stopped" "reminder_kind"[],
    "weekly" BOOLEAN NOT NULL DEFAULT false,
    "paused_until" DATE,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "member_reminder_pkey" PRIMARY KEY ("partnership_id","member_id")
);

-- CreateIndex
CREATE INDEX "reminder_partnership_id_cohort_id_decided_at_idx" ON "reminder"("partnership_id", "cohort_id", "decided_at");

-- CreateIndex
CREATE INDEX "reminder_partnership_id_member_id_idx" ON "reminder"("partnership_id", "member_id");

-- CreateIndex
CREATE INDEX "reminder_partnership_id_decided_at_idx" ON "reminder"("partnership_id", "decided_at");

-- CreateIndex
CREATE INDEX "reminder_partnership_id_mail_id_idx" ON "reminder"("partnership_id", "mail_id");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_partnership_id_key_key" ON "reminder"("partnership_id", "key");

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_partnership_id_cohort_id_fkey" FOREIGN KEY ("partnership_id", "cohort_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_partnership_id_member_id_fkey" FOREIGN KEY ("partnership_id", "member_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_partnership_id_feedback_request_id_fkey" FOREIGN KEY ("partnership_id", "feedback_request_id") REFERENCES "feedback_request"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_partnership_id_participant_id_fkey" FOREIGN KEY ("partnership_id", "participant_id") REFERENCES "participant"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "outbox_mail"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_reminder" ADD CONSTRAINT "cohort_reminder_partnership_id_cohort_id_fkey" FOREIGN KEY ("partnership_id", "cohort_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_reminder" ADD CONSTRAINT "member_reminder_partnership_id_member_id_fkey" FOREIGN KEY ("partnership_id", "member_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;


ALTER TYPE "mail_state" ADD VALUE 'bounced';

-- Safeguards that Prisma's schema cannot say ------------------------------------------------------------------

GRANT SELECT, INSERT, UPDATE, DELETE ON cohort_reminder, member_reminder TO leerkring_app;
-- What was decided stays decided.
GRANT SELECT, INSERT ON reminder TO leerkring_app;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['reminder', 'cohort_reminder', 'member_reminder'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (partnership_id = (SELECT current_partnership())) WITH CHECK (partnership_id = (SELECT current_partnership()))',
      name);
  END LOOP;
END $$;

ALTER TABLE reminder
  ADD CONSTRAINT reminder_decided CHECK ((mail_id IS NULL) = (dropped IS NOT NULL)),
  ADD CONSTRAINT reminder_receiver CHECK (member_id IS NOT NULL OR feedback_request_id IS NOT NULL);
ALTER TABLE cohort_reminder ADD CONSTRAINT cohort_reminder_valid CHECK (
  cardinality(days) <= 5 AND 1 <= ALL (days) AND 60 >= ALL (days) AND length(extra) BETWEEN 1 AND 300);

ALTER TABLE outbox_mail DROP CONSTRAINT outbox_mail_tenant;
ALTER TABLE outbox_mail ADD CONSTRAINT outbox_mail_tenant CHECK (
  (kind::text IN ('sign_in', 'sign_up')) = (partnership_id IS NULL)
  AND (kind::text IN ('sign_in', 'invitation')) = (login_link_id IS NOT NULL)
  AND (kind::text = 'sign_up') = (sign_up_id IS NOT NULL)
  AND (kind::text = 'email_changed') = (user_id IS NOT NULL)
  AND (kind::text IN ('meeting_announced', 'meeting_changed', 'meeting_cancelled', 'recap')) = (meeting_id IS NOT NULL AND number IS NOT NULL)
  AND (kind::text = 'group_message') = (group_message_id IS NOT NULL)
  AND (kind::text IN ('welcome', 'round_opened')) = (cohort_id IS NOT NULL)
  AND (kind::text <> 'reminders' OR member_id IS NOT NULL)
  AND (kind::text <> 'feedback_reminder' OR (feedback_request_id IS NOT NULL AND member_id IS NULL)));

-- Which partnerships there are, for the jobs that go round them: their ids and nothing else, through this function alone.
CREATE POLICY gone_round ON partnership FOR SELECT TO CURRENT_USER
  USING (current_setting('app.going_round', true) = 'on');
CREATE FUNCTION list_partnerships() RETURNS SETOF uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.going_round', 'on', true);
  RETURN QUERY SELECT id FROM partnership ORDER BY id;
  PERFORM set_config('app.going_round', '', true);
END $$;
REVOKE ALL ON FUNCTION list_partnerships() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION list_partnerships() TO leerkring_app;
