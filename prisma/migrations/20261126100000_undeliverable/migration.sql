-- AlterEnum
ALTER TYPE "reminder_drop" ADD VALUE 'undeliverable';

-- Few mails come back; looking for them should not go through all that arrived.
CREATE INDEX outbox_mail_came_back ON outbox_mail (partnership_id, member_id) WHERE state IN ('failed', 'bounced');
