-- AlterTable
ALTER TABLE "member" ADD COLUMN     "silent_since" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "member_silent" ON "member"("community_id") WHERE (silent_since IS NOT NULL);

-- Who waits for an answer is sealed: all are looked at until their next check-in tells.
UPDATE "member" SET "silent_since" = CURRENT_TIMESTAMP WHERE "sealed_check_in" IS NOT NULL;
