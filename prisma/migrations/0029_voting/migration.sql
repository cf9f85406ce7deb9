-- AlterTable
ALTER TABLE "member" ADD COLUMN     "steward_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "announcement" ADD COLUMN     "proposal_id" UUID;

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "member_id" UUID,
    "sealed_details" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "cast_count" INTEGER NOT NULL DEFAULT 0,
    "yes" INTEGER,
    "no" INTEGER,
    "either" INTEGER,
    "asked" INTEGER,
    "needed" INTEGER,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot" (
    "proposal_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3),
    "sealed_vote" BYTEA,

    CONSTRAINT "ballot_pkey" PRIMARY KEY ("proposal_id","member_id")
);

-- CreateIndex
CREATE INDEX "proposal_community_id_opened_at_idx" ON "proposal"("community_id", "opened_at");

-- CreateIndex
CREATE INDEX "proposal_member_id_idx" ON "proposal"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_live_of_subject" ON "proposal"("community_id", "subject") WHERE (state IN ('named', 'asked', 'open'));

-- CreateIndex
CREATE UNIQUE INDEX "proposal_live_of_member" ON "proposal"("by_id") WHERE (state IN ('named', 'asked', 'open'));

-- CreateIndex
CREATE INDEX "ballot_member_id_idx" ON "ballot"("member_id");

-- CreateIndex
CREATE INDEX "announcement_proposal_id_idx" ON "announcement"("proposal_id");

-- AddForeignKey
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
