-- AlterTable
ALTER TABLE "announcement" ADD COLUMN     "about" TEXT NOT NULL DEFAULT 'words';

-- CreateTable
CREATE TABLE "sharing" (
    "member_id" UUID NOT NULL,
    "sealed_wishes" BYTEA,
    "answered_at" TIMESTAMPTZ(3),
    "round_asked_at" TIMESTAMPTZ(3),
    "offers_asked_at" TIMESTAMPTZ(3),
    "gap_asked_at" TIMESTAMPTZ(3),

    CONSTRAINT "sharing_pkey" PRIMARY KEY ("member_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "round_running" ON "announcement"("community_id") WHERE (about = 'round' AND state IN ('gathering', 'sending'));

-- AddForeignKey
ALTER TABLE "sharing" ADD CONSTRAINT "sharing_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
