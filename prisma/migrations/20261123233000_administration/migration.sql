-- CreateEnum
CREATE TYPE "audit_kind" AS ENUM ('partnership_started', 'partnership_changed', 'school_added', 'school_changed', 'school_removed', 'member_invited', 'member_changed', 'member_email_changed', 'member_roles_changed', 'member_left', 'member_returned', 'cohort_created', 'cohort_changed', 'cohort_settings_changed', 'cohort_archived', 'cohort_reopened', 'facilitator_added', 'facilitator_removed', 'participant_added', 'participant_removed', 'round_opened', 'round_closed', 'own_data_exported', 'feedback_erased');

-- CreateEnum
CREATE TYPE "feedback_mode" AS ENUM ('named', 'pooled');

-- CreateEnum
CREATE TYPE "sector" AS ENUM ('po', 'vo', 'mbo');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "mail_kind" ADD VALUE 'sign_up';
ALTER TYPE "mail_kind" ADD VALUE 'invitation';
ALTER TYPE "mail_kind" ADD VALUE 'welcome';
ALTER TYPE "mail_kind" ADD VALUE 'email_changed';
ALTER TYPE "mail_kind" ADD VALUE 'round_opened';

-- AlterTable
ALTER TABLE "cohort" ADD COLUMN     "feedback_mode" "feedback_mode" NOT NULL DEFAULT 'named',
ADD COLUMN     "granted_hours" INTEGER,
ADD COLUMN     "homework_minutes" INTEGER NOT NULL DEFAULT 60,
ADD COLUMN     "last_day" DATE,
ADD COLUMN     "mandatory" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "plan_minutes" INTEGER NOT NULL DEFAULT 120,
ADD COLUMN     "shares_with_trainers" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "left_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "scan_round" ADD COLUMN     "feedback_closes_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "feedback_request" ADD COLUMN     "pooled" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "outbox_mail" ADD COLUMN     "cohort_id" UUID,
ADD COLUMN     "sign_up_id" UUID,
ADD COLUMN     "user_id" UUID;

-- AlterTable
ALTER TABLE "partnership" ADD COLUMN     "sector" "sector" NOT NULL DEFAULT 'vo';

-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "first_sign_in_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "invited_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "audit_event" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "audit_kind" NOT NULL,
    "actor_member_id" UUID,
    "subject_member_id" UUID,
    "cohort_id" UUID,
    "school_id" UUID,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "cohort_school" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "cohort_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,

    CONSTRAINT "cohort_school_pkey" PRIMARY KEY ("partnership_id","cohort_id","school_id")
);

-- CreateTable
CREATE TABLE "group_figure" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "round_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,
    "scan_ids" UUID[],
    "scores" JSONB NOT NULL,

    CONSTRAINT "group_figure_pkey" PRIMARY KEY ("partnership_id","round_id","number")
);

-- CreateTable
CREATE TABLE "pooled_feedback" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "participant_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "respondents" INTEGER,
    "scores" JSONB,
    "statements" JSONB,
    "feed_forward" JSONB,

    CONSTRAINT "pooled_feedback_pkey" PRIMARY KEY ("partnership_id","participant_id","round_id")
);

-- CreateTable
CREATE TABLE "sign_up" (
    "id" UUID NOT NULL,
    "partnership_name" TEXT NOT NULL,
    "sector" "sector" NOT NULL,
    "person_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'nl',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_up_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_event_partnership_id_at_idx" ON "audit_event"("partnership_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_partnership_id_subject_member_id_at_idx" ON "audit_event"("partnership_id", "subject_member_id", "at");

-- CreateIndex
CREATE INDEX "cohort_school_partnership_id_school_id_idx" ON "cohort_school"("partnership_id", "school_id");

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_school" ADD CONSTRAINT "cohort_school_partnership_id_cohort_id_fkey" FOREIGN KEY ("partnership_id", "cohort_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_school" ADD CONSTRAINT "cohort_school_partnership_id_school_id_fkey" FOREIGN KEY ("partnership_id", "school_id") REFERENCES "school"("partnership_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_figure" ADD CONSTRAINT "group_figure_partnership_id_round_id_fkey" FOREIGN KEY ("partnership_id", "round_id") REFERENCES "scan_round"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pooled_feedback" ADD CONSTRAINT "pooled_feedback_partnership_id_participant_id_fkey" FOREIGN KEY ("partnership_id", "participant_id") REFERENCES "participant"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pooled_feedback" ADD CONSTRAINT "pooled_feedback_partnership_id_round_id_fkey" FOREIGN KEY ("partnership_id", "round_id") REFERENCES "scan_round"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_sign_up_id_fkey" FOREIGN KEY ("sign_up_id") REFERENCES "sign_up"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_partnership_id_cohort_id_fkey" FOREIGN KEY ("partnership_id", "cohort_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;




-- Safeguards that Prisma's schema cannot say ------------------------------------------------------------------

GRANT SELECT, INSERT, UPDATE, DELETE ON cohort_school, sign_up TO leerkring_app;
-- Frozen or recorded: added, never changed.
GRANT SELECT, INSERT ON audit_event, group_figure TO leerkring_app;
GRANT SELECT, INSERT, DELETE ON pooled_feedback TO leerkring_app;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['cohort_school', 'audit_event', 'group_figure', 'pooled_feedback'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (partnership_id = (SELECT current_partnership())) WITH CHECK (partnership_id = (SELECT current_partnership()))',
      name);
  END LOOP;
END $$;

-- Mail before a partnership is entered: to sign in, or to start one. (As text: values added above may not be used yet.)
ALTER TABLE outbox_mail DROP CONSTRAINT outbox_mail_tenant;
ALTER TABLE outbox_mail ADD CONSTRAINT outbox_mail_tenant CHECK (
  (kind::text IN ('sign_in', 'sign_up')) = (partnership_id IS NULL)
  AND (kind::text IN ('sign_in', 'invitation')) = (login_link_id IS NOT NULL)
  AND (kind::text = 'sign_up') = (sign_up_id IS NOT NULL)
  AND (kind::text = 'email_changed') = (user_id IS NOT NULL)
  AND (kind::text IN ('welcome', 'round_opened')) = (cohort_id IS NOT NULL));
CREATE UNIQUE INDEX outbox_mail_sign_up_once ON outbox_mail (sign_up_id) WHERE sign_up_id IS NOT NULL;

ALTER TABLE group_figure ADD CONSTRAINT group_figure_over_three CHECK (scan_ids IS NOT NULL AND cardinality(scan_ids) >= 3 AND number >= 1);
ALTER TABLE pooled_feedback ADD CONSTRAINT pooled_feedback_never_under_three CHECK (
  (respondents IS NULL AND scores IS NULL AND statements IS NULL AND feed_forward IS NULL)
  OR (respondents >= 3 AND scores IS NOT NULL AND statements IS NOT NULL AND feed_forward IS NOT NULL));
ALTER TABLE feedback_request ADD CONSTRAINT feedback_request_pooled CHECK (NOT pooled OR form_kind = 'student');
ALTER TABLE cohort ADD CONSTRAINT cohort_limits CHECK (
  granted_hours BETWEEN 0 AND 500 AND homework_minutes BETWEEN 0 AND 600 AND plan_minutes BETWEEN 0 AND 600
  AND meeting_count BETWEEN 1 AND 24 AND feedback_days BETWEEN 1 AND 90);
