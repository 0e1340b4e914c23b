-- AlterTable
ALTER TABLE "outbox_mail" ADD COLUMN     "handed_at" TIMESTAMPTZ(3);

-- What was being sent at this moment may have arrived. Row-level security binds the owner too, so it is lifted for this.
ALTER TABLE outbox_mail NO FORCE ROW LEVEL SECURITY;
UPDATE outbox_mail SET handed_at = sending_at WHERE state = 'sending';
ALTER TABLE outbox_mail FORCE ROW LEVEL SECURITY;
