-- AlterTable
ALTER TABLE "member" ADD COLUMN     "quiet_hours" TEXT,
ADD COLUMN     "timezone" TEXT;

-- AlterTable
ALTER TABLE "outbox_text" ADD COLUMN     "cause" TEXT,
ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "held" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "request_id" UUID,
ADD COLUMN     "saying" TEXT;

-- AlterTable
ALTER TABLE "timer" ADD COLUMN     "cause" TEXT;


-- Communities that were applied before there was anything to follow up get what a file without `follow_up` means.
UPDATE "community" SET "settings" = "settings" || '{"followUp": {"remindBeforeMs": 7200000, "askAfterMs": 7200000, "closeAfterMs": 172800000, "confirmWithinMs": 900000, "repeatQuestionAfterMs": 1200000, "giveUpQuestionAfterMs": 7200000, "askAheadMs": 172800000}}'
WHERE NOT "settings" ? 'followUp';
