-- A moved plan knows the day it was moved from, so that moving can be undone.
ALTER TABLE "practice_plan" ADD COLUMN "moved_from" DATE;

ALTER TABLE practice_plan ADD CONSTRAINT practice_plan_moved CHECK (state NOT IN ('draft', 'planned') OR moved_from IS NULL);
