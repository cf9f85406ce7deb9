-- AlterTable
ALTER TABLE "member" ADD COLUMN     "newcomer" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "vouched_by_id" UUID;

-- CreateIndex
CREATE INDEX "member_vouched_by_id_idx" ON "member"("vouched_by_id");

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_vouched_by_id_fkey" FOREIGN KEY ("vouched_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;
