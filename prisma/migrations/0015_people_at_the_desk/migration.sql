-- CreateTable
CREATE TABLE "members_import" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "rows" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "ended_at" TIMESTAMPTZ(3),
    "failed" BOOLEAN NOT NULL DEFAULT false,
    "added" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "members_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "members_import_community_id_started_at_idx" ON "members_import"("community_id", "started_at");

-- CreateIndex
CREATE INDEX "member_community_id_created_at_idx" ON "member"("community_id", "created_at");

-- AddForeignKey
ALTER TABLE "members_import" ADD CONSTRAINT "members_import_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;
