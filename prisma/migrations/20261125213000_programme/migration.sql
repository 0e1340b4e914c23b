-- CreateEnum
CREATE TYPE "closure_kind" AS ENUM ('holiday', 'closed_day');

-- CreateEnum
CREATE TYPE "meeting_kind" AS ENUM ('start', 'work');

-- CreateEnum
CREATE TYPE "block_kind" AS ENUM ('look_back', 'explore', 'deepen', 'design', 'homework', 'evaluate', 'pause', 'free');

-- CreateEnum
CREATE TYPE "attendance_state" AS ENUM ('present', 'late', 'absent_with_notice', 'absent_without_notice');

-- CreateEnum
CREATE TYPE "absence_reason" AS ENUM ('school', 'personal', 'unsaid');

-- CreateEnum
CREATE TYPE "draft_kind" AS ENUM ('preparation', 'recap');

-- CreateEnum
CREATE TYPE "next_step_decision" AS ENUM ('deepen', 'follow_up', 'new_question');

-- CreateEnum
CREATE TYPE "plan_state" AS ENUM ('draft', 'planned', 'tried', 'not_tried', 'moved');

-- CreateEnum
CREATE TYPE "reflection_kind" AS ENUM ('meeting', 'practice');

-- CreateEnum
CREATE TYPE "resource_kind" AS ENUM ('link', 'literature', 'text', 'file');

-- CreateEnum
CREATE TYPE "resource_place" AS ENUM ('agenda', 'homework', 'recap');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "audit_kind" ADD VALUE 'closure_added';
ALTER TYPE "audit_kind" ADD VALUE 'closure_changed';
ALTER TYPE "audit_kind" ADD VALUE 'closure_removed';
ALTER TYPE "audit_kind" ADD VALUE 'cycle_started';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "mail_kind" ADD VALUE 'meeting_announced';
ALTER TYPE "mail_kind" ADD VALUE 'meeting_changed';
ALTER TYPE "mail_kind" ADD VALUE 'meeting_cancelled';
ALTER TYPE "mail_kind" ADD VALUE 'recap';
ALTER TYPE "mail_kind" ADD VALUE 'group_message';

-- AlterEnum
ALTER TYPE "share_audience" ADD VALUE 'buddy';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "share_subject" ADD VALUE 'practice_plan';
ALTER TYPE "share_subject" ADD VALUE 'practice_note';
ALTER TYPE "share_subject" ADD VALUE 'reflection';

-- AlterTable
ALTER TABLE "cohort" ADD COLUMN     "previous_id" UUID;

-- AlterTable
ALTER TABLE "learning_question" ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "cohort_id" UUID,
ADD COLUMN     "meeting_id" UUID,
ADD COLUMN     "previous_id" UUID,
ALTER COLUMN "participant_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "outbox_mail" ADD COLUMN     "group_message_id" UUID,
ADD COLUMN     "meeting_id" UUID,
ADD COLUMN     "number" INTEGER;

-- AlterTable
ALTER TABLE "participant" ADD COLUMN     "pair_id" UUID;

-- AlterTable
ALTER TABLE "share" ADD COLUMN     "practice_note_id" UUID,
ADD COLUMN     "practice_plan_id" UUID,
ADD COLUMN     "reflection_id" UUID;

-- CreateTable
CREATE TABLE "closure" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "kind" "closure_kind" NOT NULL,
    "region" "region",
    "school_id" UUID,
    "name" TEXT NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "closure_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "member_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("partnership_id","member_id")
);

-- CreateTable
CREATE TABLE "question_axis" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "question_id" UUID NOT NULL,
    "axis_id" UUID NOT NULL,

    CONSTRAINT "question_axis_pkey" PRIMARY KEY ("partnership_id","question_id","axis_id")
);

-- CreateTable
CREATE TABLE "question_source" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "question_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "wording" TEXT NOT NULL,

    CONSTRAINT "question_source_pkey" PRIMARY KEY ("partnership_id","question_id","source_id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "kind" "meeting_kind" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL DEFAULT 180,
    "room" TEXT,
    "online_url" TEXT,
    "purpose" TEXT,
    "bring" TEXT,
    "note" TEXT,
    "on_homework" TEXT,
    "on_theory" TEXT,
    "dialogue" TEXT,
    "deepening" TEXT,
    "ready_at" TIMESTAMPTZ(3),
    "announced_at" TIMESTAMPTZ(3),
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelled_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "agenda_block" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "block_kind" NOT NULL,
    "title" TEXT,
    "minutes" INTEGER NOT NULL,
    "theory_minutes" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT,
    "werkvorm_id" UUID,

    CONSTRAINT "agenda_block_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "werkvorm" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "key" TEXT,
    "title" TEXT NOT NULL,
    "phase" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "steps" TEXT[],
    "source" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "werkvorm_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "meeting_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "state" "attendance_state",
    "recorded_at" TIMESTAMPTZ(3),
    "announced_at" TIMESTAMPTZ(3),
    "reason" "absence_reason",

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("partnership_id","meeting_id","participant_id")
);

-- CreateTable
CREATE TABLE "catch_up_task" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "meeting_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "catch_up_task_pkey" PRIMARY KEY ("partnership_id","meeting_id","participant_id")
);

-- CreateTable
CREATE TABLE "draft_version" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "kind" "draft_kind" NOT NULL,
    "revision" INTEGER,
    "member_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "draft_version_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "recap" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "meeting_id" UUID NOT NULL,
    "content" JSONB NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recap_pkey" PRIMARY KEY ("partnership_id","meeting_id")
);

-- CreateTable
CREATE TABLE "recap_version" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "meeting_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_by_id" UUID NOT NULL,

    CONSTRAINT "recap_version_pkey" PRIMARY KEY ("partnership_id","meeting_id","number")
);

-- CreateTable
CREATE TABLE "homework" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "meeting_id" UUID NOT NULL,
    "text" TEXT,
    "minutes" INTEGER,
    "theory" TEXT,
    "presenter_id" UUID,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "homework_pkey" PRIMARY KEY ("partnership_id","meeting_id")
);

-- CreateTable
CREATE TABLE "homework_done" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "meeting_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "homework_done_pkey" PRIMARY KEY ("partnership_id","meeting_id","participant_id")
);

-- CreateTable
CREATE TABLE "next_step" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "meeting_id" UUID NOT NULL,
    "decision" "next_step_decision" NOT NULL,
    "question_id" UUID,
    "axis_id" UUID,
    "note" TEXT,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "next_step_pkey" PRIMARY KEY ("partnership_id","meeting_id")
);

-- CreateTable
CREATE TABLE "group_message" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "group_message_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "practice_plan" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "question_id" UUID,
    "situation" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "hope" TEXT,
    "minutes" INTEGER,
    "planned_on" DATE,
    "state" "plan_state" NOT NULL DEFAULT 'draft',
    "outcome" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "practice_plan_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "practice_note" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "plan_id" UUID,
    "text" TEXT NOT NULL,
    "url" TEXT,
    "video_consent" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "practice_note_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "reflection" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "kind" "reflection_kind" NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "skipped_at" TIMESTAMPTZ(3),

    CONSTRAINT "reflection_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "reflection_question" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "reflection_id" UUID,
    "note_id" UUID,
    "member_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "reflection_question_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "buddy_pair" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "buddy_pair_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "resource" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "kind" "resource_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "reference" TEXT,
    "body" TEXT,
    "domain_key" TEXT,
    "axis_key" TEXT,
    "cohort_id" UUID,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "resource_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "resource_file" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "resource_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "resource_file_pkey" PRIMARY KEY ("partnership_id","resource_id")
);

-- CreateTable
CREATE TABLE "resource_use" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "meeting_id" UUID NOT NULL,
    "resource_id" UUID NOT NULL,
    "place" "resource_place" NOT NULL,

    CONSTRAINT "resource_use_pkey" PRIMARY KEY ("partnership_id","meeting_id","resource_id","place")
);

-- CreateIndex
CREATE INDEX "closure_partnership_id_last_day_idx" ON "closure"("partnership_id", "last_day");

-- CreateIndex
CREATE INDEX "meeting_partnership_id_cohort_id_starts_at_idx" ON "meeting"("partnership_id", "cohort_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_block_partnership_id_meeting_id_position_key" ON "agenda_block"("partnership_id", "meeting_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "werkvorm_partnership_id_key_key" ON "werkvorm"("partnership_id", "key");

-- CreateIndex
CREATE INDEX "attendance_partnership_id_participant_id_idx" ON "attendance"("partnership_id", "participant_id");

-- CreateIndex
CREATE INDEX "catch_up_task_partnership_id_participant_id_idx" ON "catch_up_task"("partnership_id", "participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_version_partnership_id_meeting_id_kind_revision_key" ON "draft_version"("partnership_id", "meeting_id", "kind", "revision");

-- CreateIndex
CREATE INDEX "homework_done_partnership_id_participant_id_idx" ON "homework_done"("partnership_id", "participant_id");

-- CreateIndex
CREATE INDEX "group_message_partnership_id_cohort_id_sent_at_idx" ON "group_message"("partnership_id", "cohort_id", "sent_at");

-- CreateIndex
CREATE INDEX "practice_plan_partnership_id_participant_id_meeting_id_idx" ON "practice_plan"("partnership_id", "participant_id", "meeting_id");

-- CreateIndex
CREATE INDEX "practice_note_partnership_id_participant_id_meeting_id_idx" ON "practice_note"("partnership_id", "participant_id", "meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "reflection_partnership_id_participant_id_meeting_id_kind_key" ON "reflection"("partnership_id", "participant_id", "meeting_id", "kind");

-- CreateIndex
CREATE INDEX "reflection_question_partnership_id_reflection_id_idx" ON "reflection_question"("partnership_id", "reflection_id");

-- CreateIndex
CREATE INDEX "reflection_question_partnership_id_note_id_idx" ON "reflection_question"("partnership_id", "note_id");

-- CreateIndex
CREATE INDEX "resource_partnership_id_cohort_id_idx" ON "resource"("partnership_id", "cohort_id");

-- CreateIndex
CREATE INDEX "resource_use_partnership_id_resource_id_idx" ON "resource_use"("partnership_id", "resource_id");

-- AddForeignKey
ALTER TABLE "closure" ADD CONSTRAINT "closure_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "closure" ADD CONSTRAINT "closure_partnership_id_school_id_fkey" FOREIGN KEY ("partnership_id", "school_id") REFERENCES "school"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_partnership_id_member_id_fkey" FOREIGN KEY ("partnership_id", "member_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_partnership_id_previous_id_fkey" FOREIGN KEY ("partnership_id", "previous_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_partnership_id_pair_id_fkey" FOREIGN KEY ("partnership_id", "pair_id") REFERENCES "buddy_pair"("partnership_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_question" ADD CONSTRAINT "learning_question_partnership_id_cohort_id_fkey" FOREIGN KEY ("partnership_id", "cohort_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_question" ADD CONSTRAINT "learning_question_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_question" ADD CONSTRAINT "learning_question_partnership_id_previous_id_fkey" FOREIGN KEY ("partnership_id", "previous_id") REFERENCES "learning_question"("partnership_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_axis" ADD CONSTRAINT "question_axis_partnership_id_question_id_fkey" FOREIGN KEY ("partnership_id", "question_id") REFERENCES "learning_question"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_axis" ADD CONSTRAINT "question_axis_partnership_id_axis_id_fkey" FOREIGN KEY ("partnership_id", "axis_id") REFERENCES "axis"("partnership_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_source" ADD CONSTRAINT "question_source_partnership_id_question_id_fkey" FOREIGN KEY ("partnership_id", "question_id") REFERENCES "learning_question"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_source" ADD CONSTRAINT "question_source_partnership_id_source_id_fkey" FOREIGN KEY ("partnership_id", "source_id") REFERENCES "learning_question"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_partnership_id_cohort_id_fkey" FOREIGN KEY ("partnership_id", "cohort_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_block" ADD CONSTRAINT "agenda_block_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_block" ADD CONSTRAINT "agenda_block_partnership_id_werkvorm_id_fkey" FOREIGN KEY ("partnership_id", "werkvorm_id") REFERENCES "werkvorm"("partnership_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkvorm" ADD CONSTRAINT "werkvorm_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_partnership_id_participant_id_fkey" FOREIGN KEY ("partnership_id", "participant_id") REFERENCES "participant"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catch_up_task" ADD CONSTRAINT "catch_up_task_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catch_up_task" ADD CONSTRAINT "catch_up_task_partnership_id_participant_id_fkey" FOREIGN KEY ("partnership_id", "participant_id") REFERENCES "participant"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_version" ADD CONSTRAINT "draft_version_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_version" ADD CONSTRAINT "draft_version_partnership_id_member_id_fkey" FOREIGN KEY ("partnership_id", "member_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recap" ADD CONSTRAINT "recap_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recap_version" ADD CONSTRAINT "recap_version_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "recap"("partnership_id", "meeting_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recap_version" ADD CONSTRAINT "recap_version_partnership_id_sent_by_id_fkey" FOREIGN KEY ("partnership_id", "sent_by_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "homework" ADD CONSTRAINT "homework_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "homework" ADD CONSTRAINT "homework_partnership_id_presenter_id_fkey" FOREIGN KEY ("partnership_id", "presenter_id") REFERENCES "participant"("partnership_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "homework_done" ADD CONSTRAINT "homework_done_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "homework"("partnership_id", "meeting_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "homework_done" ADD CONSTRAINT "homework_done_partnership_id_participant_id_fkey" FOREIGN KEY ("partnership_id", "participant_id") REFERENCES "participant"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "next_step" ADD CONSTRAINT "next_step_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "next_step" ADD CONSTRAINT "next_step_partnership_id_question_id_fkey" FOREIGN KEY ("partnership_id", "question_id") REFERENCES "learning_question"("partnership_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "next_step" ADD CONSTRAINT "next_step_partnership_id_axis_id_fkey" FOREIGN KEY ("partnership_id", "axis_id") REFERENCES "axis"("partnership_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_message" ADD CONSTRAINT "group_message_partnership_id_cohort_id_fkey" FOREIGN KEY ("partnership_id", "cohort_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_message" ADD CONSTRAINT "group_message_partnership_id_member_id_fkey" FOREIGN KEY ("partnership_id", "member_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_partnership_id_group_message_id_fkey" FOREIGN KEY ("partnership_id", "group_message_id") REFERENCES "group_message"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_plan" ADD CONSTRAINT "practice_plan_partnership_id_participant_id_fkey" FOREIGN KEY ("partnership_id", "participant_id") REFERENCES "participant"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_plan" ADD CONSTRAINT "practice_plan_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_plan" ADD CONSTRAINT "practice_plan_partnership_id_question_id_fkey" FOREIGN KEY ("partnership_id", "question_id") REFERENCES "learning_question"("partnership_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_note" ADD CONSTRAINT "practice_note_partnership_id_participant_id_fkey" FOREIGN KEY ("partnership_id", "participant_id") REFERENCES "participant"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_note" ADD CONSTRAINT "practice_note_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_note" ADD CONSTRAINT "practice_note_partnership_id_plan_id_fkey" FOREIGN KEY ("partnership_id", "plan_id") REFERENCES "practice_plan"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection" ADD CONSTRAINT "reflection_partnership_id_participant_id_fkey" FOREIGN KEY ("partnership_id", "participant_id") REFERENCES "participant"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection" ADD CONSTRAINT "reflection_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_question" ADD CONSTRAINT "reflection_question_partnership_id_reflection_id_fkey" FOREIGN KEY ("partnership_id", "reflection_id") REFERENCES "reflection"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_question" ADD CONSTRAINT "reflection_question_partnership_id_note_id_fkey" FOREIGN KEY ("partnership_id", "note_id") REFERENCES "practice_note"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_question" ADD CONSTRAINT "reflection_question_partnership_id_member_id_fkey" FOREIGN KEY ("partnership_id", "member_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "buddy_pair" ADD CONSTRAINT "buddy_pair_partnership_id_cohort_id_fkey" FOREIGN KEY ("partnership_id", "cohort_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource" ADD CONSTRAINT "resource_partnership_id_cohort_id_fkey" FOREIGN KEY ("partnership_id", "cohort_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource" ADD CONSTRAINT "resource_partnership_id_member_id_fkey" FOREIGN KEY ("partnership_id", "member_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_file" ADD CONSTRAINT "resource_file_partnership_id_resource_id_fkey" FOREIGN KEY ("partnership_id", "resource_id") REFERENCES "resource"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_use" ADD CONSTRAINT "resource_use_partnership_id_meeting_id_fkey" FOREIGN KEY ("partnership_id", "meeting_id") REFERENCES "meeting"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resource_use" ADD CONSTRAINT "resource_use_partnership_id_resource_id_fkey" FOREIGN KEY ("partnership_id", "resource_id") REFERENCES "resource"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_partnership_id_practice_plan_id_fkey" FOREIGN KEY ("partnership_id", "practice_plan_id") REFERENCES "practice_plan"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_partnership_id_practice_note_id_fkey" FOREIGN KEY ("partnership_id", "practice_note_id") REFERENCES "practice_note"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_partnership_id_reflection_id_fkey" FOREIGN KEY ("partnership_id", "reflection_id") REFERENCES "reflection"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;




-- Safeguards that Prisma's schema cannot say ------------------------------------------------------------------

-- Every group has its start meeting. (Outside row-level security for a moment: this runs in no partnership.)
ALTER TABLE cohort NO FORCE ROW LEVEL SECURITY;
INSERT INTO meeting (partnership_id, id, cohort_id, kind, starts_at, minutes, created_at)
  SELECT partnership_id, gen_random_uuid(), id, 'start', start_meeting_at, start_meeting_minutes, created_at FROM cohort;
ALTER TABLE cohort FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE, DELETE ON
  closure, calendar_feed, meeting, agenda_block, werkvorm, attendance, catch_up_task, recap, homework, homework_done, next_step,
  practice_plan, practice_note, reflection, reflection_question, buddy_pair, question_axis, question_source,
  resource, resource_file, resource_use
  TO leerkring_app;
-- Kept as they were sent or saved.
GRANT SELECT, INSERT ON draft_version, recap_version, group_message TO leerkring_app;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'closure', 'calendar_feed', 'meeting', 'agenda_block', 'werkvorm', 'attendance', 'catch_up_task', 'draft_version', 'recap',
    'recap_version', 'homework', 'homework_done', 'next_step', 'group_message', 'practice_plan', 'practice_note', 'reflection',
    'reflection_question', 'buddy_pair', 'question_axis', 'question_source', 'resource', 'resource_file', 'resource_use'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (partnership_id = (SELECT current_partnership())) WITH CHECK (partnership_id = (SELECT current_partnership()))',
      name);
  END LOOP;
END $$;

ALTER TABLE closure
  ADD CONSTRAINT closure_days CHECK (last_day >= first_day AND last_day - first_day <= 100),
  ADD CONSTRAINT closure_of CHECK ((kind = 'holiday') = (region IS NOT NULL) AND (kind = 'closed_day' OR school_id IS NULL)),
  ADD CONSTRAINT closure_name CHECK (length(name) BETWEEN 1 AND 100);
ALTER TABLE meeting
  ADD CONSTRAINT meeting_minutes CHECK (minutes BETWEEN 15 AND 600),
  ADD CONSTRAINT meeting_sequence CHECK (sequence >= 0 AND revision >= 0),
  ADD CONSTRAINT meeting_texts CHECK (
    length(room) <= 200 AND length(online_url) <= 500 AND length(purpose) <= 1000 AND length(bring) <= 1000 AND length(note) <= 4000
    AND length(on_homework) <= 1000 AND length(on_theory) <= 1000 AND length(dialogue) <= 1000 AND length(deepening) <= 1000);
ALTER TABLE agenda_block
  ADD CONSTRAINT agenda_block_minutes CHECK (minutes BETWEEN 1 AND 600 AND theory_minutes BETWEEN 0 AND minutes AND position >= 0),
  ADD CONSTRAINT agenda_block_texts CHECK (length(title) <= 200 AND length(note) <= 2000);
ALTER TABLE werkvorm ADD CONSTRAINT werkvorm_valid CHECK (
  phase BETWEEN 1 AND 5 AND minutes BETWEEN 1 AND 600 AND length(title) BETWEEN 1 AND 200 AND cardinality(steps) <= 20 AND length(steps::text) <= 10000 AND length(source) <= 500);
ALTER TABLE attendance
  ADD CONSTRAINT attendance_recorded CHECK ((state IS NULL) = (recorded_at IS NULL)),
  ADD CONSTRAINT attendance_announced CHECK ((reason IS NULL) = (announced_at IS NULL));
ALTER TABLE catch_up_task ADD CONSTRAINT catch_up_task_text CHECK (length(text) BETWEEN 1 AND 2000);
ALTER TABLE homework ADD CONSTRAINT homework_valid CHECK (minutes BETWEEN 0 AND 600 AND length(text) <= 4000 AND length(theory) <= 2000);
ALTER TABLE homework_done ADD CONSTRAINT homework_done_outcome CHECK (length(outcome) <= 2000);
ALTER TABLE next_step ADD CONSTRAINT next_step_note CHECK (length(note) <= 1000);
ALTER TABLE group_message ADD CONSTRAINT group_message_texts CHECK (length(subject) BETWEEN 1 AND 150 AND length(text) BETWEEN 1 AND 5000);
ALTER TABLE practice_plan ADD CONSTRAINT practice_plan_valid CHECK (
  minutes BETWEEN 1 AND 2000 AND length(situation) BETWEEN 1 AND 500 AND length(action) BETWEEN 1 AND 1000 AND length(hope) <= 1000 AND length(outcome) <= 2000
  AND (state IN ('tried', 'not_tried')) = (settled_at IS NOT NULL));
ALTER TABLE practice_note ADD CONSTRAINT practice_note_texts CHECK (length(text) BETWEEN 1 AND 2000 AND length(url) <= 500);
ALTER TABLE reflection ADD CONSTRAINT reflection_answers CHECK (jsonb_typeof(answers) = 'object' AND length(answers::text) <= 60000);
ALTER TABLE reflection_question
  ADD CONSTRAINT reflection_question_under_one CHECK ((reflection_id IS NULL) <> (note_id IS NULL)),
  ADD CONSTRAINT reflection_question_texts CHECK (length(text) BETWEEN 1 AND 1000 AND length(answer) <= 2000),
  ADD CONSTRAINT reflection_question_answered CHECK ((answer IS NULL) = (answered_at IS NULL));
ALTER TABLE resource
  ADD CONSTRAINT resource_texts CHECK (length(title) BETWEEN 1 AND 200 AND length(url) <= 1000 AND length(reference) <= 1000 AND length(body) <= 10000),
  ADD CONSTRAINT resource_of_its_kind CHECK (
    (kind <> 'link' OR url IS NOT NULL) AND (kind <> 'literature' OR reference IS NOT NULL) AND (kind <> 'text' OR body IS NOT NULL));
ALTER TABLE resource_file ADD CONSTRAINT resource_file_size CHECK (size = octet_length(bytes) AND size BETWEEN 1 AND 10485760 AND length(name) <= 200);

-- An own question is somebody's; a shared one is a group's.
ALTER TABLE learning_question ADD CONSTRAINT learning_question_scope CHECK (
  (scope = 'own') = (participant_id IS NOT NULL) AND (scope = 'shared') = (cohort_id IS NOT NULL)
  AND (scope = 'shared' OR (meeting_id IS NULL AND previous_id IS NULL AND closed_at IS NULL)));
ALTER TABLE question_source ADD CONSTRAINT question_source_wording CHECK (length(wording) BETWEEN 1 AND 1000);

-- (As text: values added above may not be used yet.)
ALTER TABLE share DROP CONSTRAINT share_subject_named;
ALTER TABLE share ADD CONSTRAINT share_subject_named CHECK (
  (subject::text = 'self_scan') = (self_scan_id IS NOT NULL) AND (subject::text = 'learning_question') = (learning_question_id IS NOT NULL)
  AND (subject::text = 'practice_plan') = (practice_plan_id IS NOT NULL) AND (subject::text = 'practice_note') = (practice_note_id IS NOT NULL)
  AND (subject::text = 'reflection') = (reflection_id IS NOT NULL));

ALTER TABLE outbox_mail DROP CONSTRAINT outbox_mail_tenant;
ALTER TABLE outbox_mail ADD CONSTRAINT outbox_mail_tenant CHECK (
  (kind::text IN ('sign_in', 'sign_up')) = (partnership_id IS NULL)
  AND (kind::text IN ('sign_in', 'invitation')) = (login_link_id IS NOT NULL)
  AND (kind::text = 'sign_up') = (sign_up_id IS NOT NULL)
  AND (kind::text = 'email_changed') = (user_id IS NOT NULL)
  AND (kind::text IN ('meeting_announced', 'meeting_changed', 'meeting_cancelled', 'recap')) = (meeting_id IS NOT NULL AND number IS NOT NULL)
  AND (kind::text = 'group_message') = (group_message_id IS NOT NULL)
  AND (kind::text IN ('welcome', 'round_opened')) = (cohort_id IS NOT NULL));

-- What was said to a group, and when, stays as it was.
CREATE FUNCTION keep_as_it_was() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'this row never changes' USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[0];
END $$;
CREATE TRIGGER keep_as_it_was BEFORE UPDATE ON recap_version FOR EACH ROW EXECUTE FUNCTION keep_as_it_was('recap_version_sent');
CREATE TRIGGER keep_as_it_was BEFORE UPDATE ON group_message FOR EACH ROW EXECUTE FUNCTION keep_as_it_was('group_message_sent');
