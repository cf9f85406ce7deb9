-- AlterTable
ALTER TABLE "member" ADD COLUMN     "buddy_id" UUID,
ADD COLUMN     "sealed_check_in" BYTEA;

-- CreateIndex
CREATE INDEX "member_buddy_id_idx" ON "member"("buddy_id");

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_buddy_id_fkey" FOREIGN KEY ("buddy_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;
