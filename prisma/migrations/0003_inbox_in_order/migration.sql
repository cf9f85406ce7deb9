-- DropIndex
DROP INDEX "inbox_text_phone_hash_idx";

-- AlterTable
ALTER TABLE "inbox_text" ADD COLUMN     "failed_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "inbox_text_phone_hash_handled_at_received_at_idx" ON "inbox_text"("phone_hash", "handled_at", "received_at");
