-- AlterTable
ALTER TABLE "member" ADD COLUMN     "blocked_until" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "second_opinion" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by_id" UUID,
    "agrees" BOOLEAN,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "second_opinion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shift" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "begins_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shift_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "second_opinion_unanswered" ON "second_opinion"("community_id") WHERE (answered_at IS NULL);

-- CreateIndex
CREATE INDEX "second_opinion_member_id_idx" ON "second_opinion"("member_id");

-- CreateIndex
CREATE INDEX "shift_community_id_ends_at_idx" ON "shift"("community_id", "ends_at");

-- CreateIndex
CREATE INDEX "shift_member_id_idx" ON "shift"("member_id");

-- AddForeignKey
ALTER TABLE "second_opinion" ADD CONSTRAINT "second_opinion_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shift" ADD CONSTRAINT "shift_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
