-- DropIndex
DROP INDEX "outbox_text_status_due_at_idx";

-- AlterTable
ALTER TABLE "line" ADD COLUMN     "free_at" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "outbox_text" ADD COLUMN     "joined_to" BIGINT,
ADD COLUMN     "past_sids" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "segments" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "outbox_text_unsettled_of_contact" ON "outbox_text"("contact_id", "id") WHERE (status IN ('queued', 'sending'));

-- CreateIndex
CREATE INDEX "outbox_text_unsettled_of_line" ON "outbox_text"("line", "urgent" DESC, "id") WHERE (status IN ('queued', 'sending'));

-- CreateIndex
CREATE INDEX "outbox_text_unsettled" ON "outbox_text"("due_at") WHERE (status IN ('queued', 'sending'));

-- CreateIndex
CREATE INDEX "outbox_text_joined_to_idx" ON "outbox_text"("joined_to");

-- CreateIndex
CREATE INDEX "outbox_text_request_id_contact_id_idx" ON "outbox_text"("request_id", "contact_id");
