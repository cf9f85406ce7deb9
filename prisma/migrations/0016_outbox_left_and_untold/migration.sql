-- AlterTable
ALTER TABLE "outbox_text" ADD COLUMN     "first_tried_at" TIMESTAMPTZ(3),
ADD COLUMN     "untold" TEXT,
ADD COLUMN     "untold_due_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "outbox_text_untold" ON "outbox_text"("untold_due_at") WHERE (untold IS NOT NULL);
