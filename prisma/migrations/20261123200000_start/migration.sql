-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "round_kind" AS ENUM ('start', 'halfway', 'end');

-- CreateEnum
CREATE TYPE "form_kind" AS ENUM ('self', 'student', 'trainer');

-- CreateEnum
CREATE TYPE "question_scope" AS ENUM ('own', 'shared');

-- CreateEnum
CREATE TYPE "mail_kind" AS ENUM ('sign_in', 'feedback_request', 'feedback_answered');

-- CreateEnum
CREATE TYPE "mail_state" AS ENUM ('queued', 'sending', 'sent', 'failed', 'unknown', 'dropped');

-- CreateEnum
CREATE TYPE "school_kind" AS ENUM ('school', 'institute');

-- CreateEnum
CREATE TYPE "region" AS ENUM ('noord', 'midden', 'zuid');

-- CreateEnum
CREATE TYPE "member_role" AS ENUM ('coordinator', 'school_trainer', 'institute_trainer', 'mentor');

-- CreateEnum
CREATE TYPE "share_subject" AS ENUM ('self_scan', 'learning_question');

-- CreateEnum
CREATE TYPE "share_audience" AS ENUM ('facilitator', 'school_trainer', 'group');

-- CreateTable
CREATE TABLE "cohort" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "start_meeting_at" TIMESTAMPTZ(3) NOT NULL,
    "start_meeting_minutes" INTEGER NOT NULL DEFAULT 180,
    "meeting_count" INTEGER NOT NULL DEFAULT 6,
    "show_others_early" BOOLEAN NOT NULL DEFAULT false,
    "feedback_days" INTEGER NOT NULL DEFAULT 30,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "cohort_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "cohort_facilitator" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "cohort_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cohort_facilitator_pkey" PRIMARY KEY ("partnership_id","cohort_id","member_id")
);

-- CreateTable
CREATE TABLE "participant" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "participant_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "scan_round" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "kind" "round_kind" NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "scan_round_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "feedback_request" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "form_kind" "form_kind" NOT NULL,
    "respondent_name" TEXT,
    "respondent_email" TEXT,
    "respondent_member_id" UUID,
    "own_words" TEXT,
    "link_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_again_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "stands_for" TEXT,

    CONSTRAINT "feedback_request_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "feedback_response" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "request_id" UUID NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "feed_forward" JSONB NOT NULL DEFAULT '{}',
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "scores" JSONB,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "feedback_response_pkey" PRIMARY KEY ("partnership_id","request_id")
);

-- CreateTable
CREATE TABLE "framework" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "framework_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "framework_version" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "framework_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "scale_min_label" TEXT NOT NULL,
    "scale_max_label" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "framework_version_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "domain" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "competences" TEXT[],

    CONSTRAINT "domain_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "axis" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "domain_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "subtitle" TEXT,
    "short_name" TEXT NOT NULL,
    "trainer_role" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "axis_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "form" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "kind" "form_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "open_question" TEXT,

    CONSTRAINT "form_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "statement" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "form_id" UUID NOT NULL,
    "axis_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "indicators" TEXT[],
    "indicators_intro" TEXT,
    "pairs" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "learning_question" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "scope" "question_scope" NOT NULL DEFAULT 'own',
    "participant_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "axis_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "learning_question_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "login_session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "login_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "login_link" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "return_to" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "login_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "id" UUID NOT NULL,
    "partnership_id" UUID DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "kind" "mail_kind" NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "member_id" UUID,
    "feedback_request_id" UUID,
    "login_link_id" UUID,
    "state" "mail_state" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sending_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "worker_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("worker_id")
);

-- CreateTable
CREATE TABLE "partnership" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "school" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "school_kind" NOT NULL,
    "region" "region",

    CONSTRAINT "school_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'nl',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "school_id" UUID,
    "name" TEXT NOT NULL,
    "roles" "member_role"[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "self_scan" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "scores" JSONB,

    CONSTRAINT "self_scan_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateTable
CREATE TABLE "axis_note" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "self_scan_id" UUID NOT NULL,
    "axis_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "axis_note_pkey" PRIMARY KEY ("partnership_id","self_scan_id","axis_id")
);

-- CreateTable
CREATE TABLE "share" (
    "partnership_id" UUID NOT NULL DEFAULT (nullif(current_setting('app.partnership_id'::text, true), ''::text))::uuid,
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "subject" "share_subject" NOT NULL,
    "self_scan_id" UUID,
    "learning_question_id" UUID,
    "audience" "share_audience" NOT NULL,
    "audience_member_id" UUID,
    "shared_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "stands_for" TEXT,

    CONSTRAINT "share_pkey" PRIMARY KEY ("partnership_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "cohort_partnership_id_name_key" ON "cohort"("partnership_id", "name");

-- CreateIndex
CREATE INDEX "cohort_facilitator_partnership_id_member_id_idx" ON "cohort_facilitator"("partnership_id", "member_id");

-- CreateIndex
CREATE INDEX "participant_partnership_id_member_id_idx" ON "participant"("partnership_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "participant_partnership_id_cohort_id_member_id_key" ON "participant"("partnership_id", "cohort_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "scan_round_partnership_id_cohort_id_kind_key" ON "scan_round"("partnership_id", "cohort_id", "kind");

-- CreateIndex
CREATE INDEX "feedback_request_partnership_id_respondent_member_id_idx" ON "feedback_request"("partnership_id", "respondent_member_id");

-- CreateIndex
CREATE UNIQUE INDEX "feedback_request_partnership_id_participant_id_round_id_sta_key" ON "feedback_request"("partnership_id", "participant_id", "round_id", "stands_for");

-- CreateIndex
CREATE UNIQUE INDEX "framework_partnership_id_key_key" ON "framework"("partnership_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "framework_version_partnership_id_framework_id_number_key" ON "framework_version"("partnership_id", "framework_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "domain_partnership_id_version_id_key_key" ON "domain"("partnership_id", "version_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "axis_partnership_id_version_id_key_key" ON "axis"("partnership_id", "version_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "form_partnership_id_version_id_kind_key" ON "form"("partnership_id", "version_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "statement_partnership_id_form_id_key_key" ON "statement"("partnership_id", "form_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "learning_question_partnership_id_participant_id_round_id_key" ON "learning_question"("partnership_id", "participant_id", "round_id");

-- CreateIndex
CREATE UNIQUE INDEX "login_session_token_hash_key" ON "login_session"("token_hash");

-- CreateIndex
CREATE INDEX "login_session_user_id_idx" ON "login_session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "login_link_token_hash_key" ON "login_link"("token_hash");

-- CreateIndex
CREATE INDEX "login_link_user_id_idx" ON "login_link"("user_id");

-- CreateIndex
CREATE INDEX "outbox_mail_partnership_id_feedback_request_id_idx" ON "outbox_mail"("partnership_id", "feedback_request_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mail_partnership_id_dedupe_key_key" ON "outbox_mail"("partnership_id", "dedupe_key");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_slug_key" ON "partnership"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "school_partnership_id_name_key" ON "school"("partnership_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_partnership_id_user_id_key" ON "member"("partnership_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "self_scan_partnership_id_participant_id_round_id_key" ON "self_scan"("partnership_id", "participant_id", "round_id");

-- CreateIndex
CREATE INDEX "share_partnership_id_audience_member_id_idx" ON "share"("partnership_id", "audience_member_id");

-- CreateIndex
CREATE UNIQUE INDEX "share_partnership_id_stands_for_key" ON "share"("partnership_id", "stands_for");

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_partnership_id_version_id_fkey" FOREIGN KEY ("partnership_id", "version_id") REFERENCES "framework_version"("partnership_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_facilitator" ADD CONSTRAINT "cohort_facilitator_partnership_id_cohort_id_fkey" FOREIGN KEY ("partnership_id", "cohort_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_facilitator" ADD CONSTRAINT "cohort_facilitator_partnership_id_member_id_fkey" FOREIGN KEY ("partnership_id", "member_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_partnership_id_cohort_id_fkey" FOREIGN KEY ("partnership_id", "cohort_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_partnership_id_member_id_fkey" FOREIGN KEY ("partnership_id", "member_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_round" ADD CONSTRAINT "scan_round_partnership_id_cohort_id_fkey" FOREIGN KEY ("partnership_id", "cohort_id") REFERENCES "cohort"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_request" ADD CONSTRAINT "feedback_request_partnership_id_participant_id_fkey" FOREIGN KEY ("partnership_id", "participant_id") REFERENCES "participant"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_request" ADD CONSTRAINT "feedback_request_partnership_id_round_id_fkey" FOREIGN KEY ("partnership_id", "round_id") REFERENCES "scan_round"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_request" ADD CONSTRAINT "feedback_request_partnership_id_respondent_member_id_fkey" FOREIGN KEY ("partnership_id", "respondent_member_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_response" ADD CONSTRAINT "feedback_response_partnership_id_request_id_fkey" FOREIGN KEY ("partnership_id", "request_id") REFERENCES "feedback_request"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework" ADD CONSTRAINT "framework_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework_version" ADD CONSTRAINT "framework_version_partnership_id_framework_id_fkey" FOREIGN KEY ("partnership_id", "framework_id") REFERENCES "framework"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "domain" ADD CONSTRAINT "domain_partnership_id_version_id_fkey" FOREIGN KEY ("partnership_id", "version_id") REFERENCES "framework_version"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "axis" ADD CONSTRAINT "axis_partnership_id_version_id_fkey" FOREIGN KEY ("partnership_id", "version_id") REFERENCES "framework_version"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "axis" ADD CONSTRAINT "axis_partnership_id_domain_id_fkey" FOREIGN KEY ("partnership_id", "domain_id") REFERENCES "domain"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form" ADD CONSTRAINT "form_partnership_id_version_id_fkey" FOREIGN KEY ("partnership_id", "version_id") REFERENCES "framework_version"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_partnership_id_form_id_fkey" FOREIGN KEY ("partnership_id", "form_id") REFERENCES "form"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_partnership_id_axis_id_fkey" FOREIGN KEY ("partnership_id", "axis_id") REFERENCES "axis"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_question" ADD CONSTRAINT "learning_question_partnership_id_participant_id_fkey" FOREIGN KEY ("partnership_id", "participant_id") REFERENCES "participant"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_question" ADD CONSTRAINT "learning_question_partnership_id_round_id_fkey" FOREIGN KEY ("partnership_id", "round_id") REFERENCES "scan_round"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_question" ADD CONSTRAINT "learning_question_partnership_id_axis_id_fkey" FOREIGN KEY ("partnership_id", "axis_id") REFERENCES "axis"("partnership_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_link" ADD CONSTRAINT "login_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_partnership_id_member_id_fkey" FOREIGN KEY ("partnership_id", "member_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_partnership_id_feedback_request_id_fkey" FOREIGN KEY ("partnership_id", "feedback_request_id") REFERENCES "feedback_request"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_login_link_id_fkey" FOREIGN KEY ("login_link_id") REFERENCES "login_link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "school" ADD CONSTRAINT "school_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_partnership_id_school_id_fkey" FOREIGN KEY ("partnership_id", "school_id") REFERENCES "school"("partnership_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_scan" ADD CONSTRAINT "self_scan_partnership_id_participant_id_fkey" FOREIGN KEY ("partnership_id", "participant_id") REFERENCES "participant"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_scan" ADD CONSTRAINT "self_scan_partnership_id_round_id_fkey" FOREIGN KEY ("partnership_id", "round_id") REFERENCES "scan_round"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "axis_note" ADD CONSTRAINT "axis_note_partnership_id_self_scan_id_fkey" FOREIGN KEY ("partnership_id", "self_scan_id") REFERENCES "self_scan"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "axis_note" ADD CONSTRAINT "axis_note_partnership_id_axis_id_fkey" FOREIGN KEY ("partnership_id", "axis_id") REFERENCES "axis"("partnership_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_partnership_id_participant_id_fkey" FOREIGN KEY ("partnership_id", "participant_id") REFERENCES "participant"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_partnership_id_self_scan_id_fkey" FOREIGN KEY ("partnership_id", "self_scan_id") REFERENCES "self_scan"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_partnership_id_learning_question_id_fkey" FOREIGN KEY ("partnership_id", "learning_question_id") REFERENCES "learning_question"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_partnership_id_audience_member_id_fkey" FOREIGN KEY ("partnership_id", "audience_member_id") REFERENCES "member"("partnership_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Safeguards that Prisma's schema cannot say ------------------------------------------------------------------

-- What the app's role may touch. It owns nothing and cannot pass row-level security.
GRANT USAGE ON SCHEMA public TO leerkring_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON
  partnership, school, member, framework, framework_version, domain, axis, form, statement,
  cohort, cohort_facilitator, participant, scan_round, self_scan, axis_note,
  feedback_request, feedback_response, learning_question, share, outbox_mail,
  login_session, login_link, rate_limit
  TO leerkring_app;
GRANT SELECT, INSERT, UPDATE ON app_user, worker_heartbeat TO leerkring_app;
GRANT SELECT ON _prisma_migrations TO leerkring_app;

-- The tenant that this transaction works in, and the person who is signed in (only while looking for the own membership).
CREATE FUNCTION current_partnership() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.partnership_id', true), '')::uuid;
CREATE FUNCTION current_login() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.user_id', true), '')::uuid;

-- Every tenant table: only rows of the current partnership, also for the owner.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'school', 'member', 'framework', 'framework_version', 'domain', 'axis', 'form', 'statement',
    'cohort', 'cohort_facilitator', 'participant', 'scan_round', 'self_scan', 'axis_note',
    'feedback_request', 'feedback_response', 'learning_question', 'share'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (partnership_id = (SELECT current_partnership())) WITH CHECK (partnership_id = (SELECT current_partnership()))',
      name);
  END LOOP;
END $$;

ALTER TABLE partnership ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON partnership
  USING (id = (SELECT current_partnership())) WITH CHECK (id = (SELECT current_partnership()));

-- A sign-in mail has no partnership: it is visible only where no partnership is entered.
ALTER TABLE outbox_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox_mail FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON outbox_mail
  USING (partnership_id IS NOT DISTINCT FROM (SELECT current_partnership()))
  WITH CHECK (partnership_id IS NOT DISTINCT FROM (SELECT current_partnership()));
ALTER TABLE outbox_mail ADD CONSTRAINT outbox_mail_tenant
  CHECK ((kind = 'sign_in') = (partnership_id IS NULL) AND (kind = 'sign_in') = (login_link_id IS NOT NULL));
CREATE UNIQUE INDEX outbox_mail_login_link_once ON outbox_mail (login_link_id) WHERE login_link_id IS NOT NULL;

-- A signed-in person finds the own memberships, in every partnership.
CREATE POLICY own_memberships ON member FOR SELECT USING (user_id = (SELECT current_login()));
CREATE POLICY own_partnerships ON partnership FOR SELECT
  USING (id IN (SELECT m.partnership_id FROM member m WHERE m.user_id = (SELECT current_login())));

-- Goes into a partnership as a member of it: from here on the transaction sees that partnership and nothing else.
CREATE FUNCTION enter_partnership(login uuid, wanted_slug text)
  RETURNS TABLE (partnership_id uuid, partnership_name text, member_id uuid, member_name text, school_id uuid, roles text[], left_at timestamptz)
  LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.partnership_id', '', true), set_config('app.user_id', login::text, true);
  SELECT p.id, p.name, m.id, m.name, m.school_id, m.roles::text[], m.left_at
    INTO partnership_id, partnership_name, member_id, member_name, school_id, roles, left_at
    FROM partnership p JOIN member m ON m.partnership_id = p.id
    WHERE p.slug = wanted_slug AND m.user_id = login;
  PERFORM set_config('app.user_id', '', true), set_config('app.partnership_id', coalesce(partnership_id::text, ''), true);
  IF partnership_id IS NOT NULL THEN RETURN NEXT; END IF;
END $$;

-- Puts a job in the queue within the transaction that causes it. The queue's tables stay closed to the app's role.
CREATE FUNCTION enqueue(task text, payload json, job_key text, run_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM graphile_worker.add_job(identifier => task, payload => payload, job_key => job_key, run_at => run_at, max_attempts => 12);
END $$;
REVOKE ALL ON FUNCTION enqueue(text, json, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue(text, json, text, timestamptz) TO leerkring_app;

-- Levels lie between 1 and 7; only feedback knows "not-seen".
CREATE FUNCTION answers_in_range(answers jsonb, not_seen_allowed boolean) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(answers) <> 'object' THEN false ELSE NOT EXISTS (
    SELECT FROM jsonb_each(answers) a
    WHERE a.value NOT IN ('1', '2', '3', '4', '5', '6', '7')
      AND NOT (not_seen_allowed AND a.value = '"not-seen"')) END
$$;
ALTER TABLE self_scan
  ADD CONSTRAINT self_scan_answers CHECK (answers_in_range(answers, false)),
  ADD CONSTRAINT self_scan_scored_when_handed_in CHECK ((submitted_at IS NULL) = (scores IS NULL));
ALTER TABLE feedback_response
  ADD CONSTRAINT feedback_response_answers CHECK (answers_in_range(answers, true)),
  ADD CONSTRAINT feedback_response_feed_forward CHECK (jsonb_typeof(feed_forward) = 'object' AND length(feed_forward::text) <= 60000),
  ADD CONSTRAINT feedback_response_scored_when_handed_in CHECK ((submitted_at IS NULL) = (scores IS NULL)),
  ADD CONSTRAINT feedback_response_read_when_handed_in CHECK (read_at IS NULL OR submitted_at IS NOT NULL);

ALTER TABLE feedback_request
  ADD CONSTRAINT feedback_request_asks_someone CHECK (
    (form_kind = 'student' AND respondent_name IS NOT NULL AND respondent_email IS NOT NULL AND respondent_member_id IS NULL)
    OR (form_kind = 'trainer' AND respondent_name IS NULL AND respondent_email IS NULL AND respondent_member_id IS NOT NULL)),
  ADD CONSTRAINT feedback_request_own_words CHECK (length(own_words) <= 600),
  ADD CONSTRAINT feedback_request_stands CHECK ((stands_for IS NULL) = (declined_at IS NOT NULL OR withdrawn_at IS NOT NULL));
ALTER TABLE learning_question ADD CONSTRAINT learning_question_text CHECK (length(text) BETWEEN 1 AND 1000);
ALTER TABLE axis_note ADD CONSTRAINT axis_note_text CHECK (length(text) BETWEEN 1 AND 2000);
ALTER TABLE share
  ADD CONSTRAINT share_subject_named CHECK (
    (subject = 'self_scan') = (self_scan_id IS NOT NULL) AND (subject = 'learning_question') = (learning_question_id IS NOT NULL)),
  ADD CONSTRAINT share_audience_named CHECK ((audience = 'group') = (audience_member_id IS NULL)),
  ADD CONSTRAINT share_stands CHECK ((stands_for IS NULL) = (withdrawn_at IS NOT NULL));

-- A handed-in self-scan never changes. Only deleting it (erasure) is possible.
CREATE FUNCTION keep_handed_in_scan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a handed-in self-scan never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'self_scan_handed_in';
END $$;
CREATE TRIGGER keep_handed_in_scan BEFORE UPDATE ON self_scan
  FOR EACH ROW WHEN (OLD.submitted_at IS NOT NULL) EXECUTE FUNCTION keep_handed_in_scan();
