-- AlterTable
ALTER TABLE "request" ADD COLUMN     "came_by" TEXT NOT NULL DEFAULT 'text',
ADD COLUMN     "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "matched_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "figures" (
    "community_id" UUID NOT NULL,
    "sealed_resources" BYTEA NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,
    "took_ms" INTEGER NOT NULL,

    CONSTRAINT "figures_pkey" PRIMARY KEY ("community_id")
);

-- CreateTable
CREATE TABLE "week_figures" (
    "community_id" UUID NOT NULL,
    "monday" DATE NOT NULL,
    "sealed_figures" BYTEA NOT NULL,
    "sealed_asked" BYTEA NOT NULL,

    CONSTRAINT "week_figures_pkey" PRIMARY KEY ("community_id","monday")
);

-- CreateIndex
CREATE INDEX "request_community_id_created_at_idx" ON "request"("community_id", "created_at");

-- CreateIndex
CREATE INDEX "request_community_id_changed_at_idx" ON "request"("community_id", "changed_at");

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "week_figures" ADD CONSTRAINT "week_figures_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was matched before is known by who said yes first.
UPDATE "request" r SET "matched_at" = (
  SELECT min(i."answered_at") FROM "invitation" i WHERE i."request_id" = r."id" AND i."status" IN ('matched', 'done')
) WHERE r."status" IN ('matched', 'done');
