-- AlterTable
ALTER TABLE "call" ADD COLUMN     "fetch_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "outgoing_call" ADD COLUMN     "member_id" UUID,
ADD COLUMN     "request_id" UUID,
ADD COLUMN     "silence_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "call_fetch_at_idx" ON "call"("fetch_at");

-- CreateIndex
CREATE INDEX "outgoing_call_request_id_idx" ON "outgoing_call"("request_id");

-- CreateIndex
CREATE INDEX "outgoing_call_silence_at_idx" ON "outgoing_call"("silence_at");
