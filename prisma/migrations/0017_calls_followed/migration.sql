-- AlterTable
ALTER TABLE "outgoing_call" ADD COLUMN     "follow_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "outgoing_call_follow_at_idx" ON "outgoing_call"("follow_at");
