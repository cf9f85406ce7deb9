-- CreateTable
CREATE TABLE "phone_friends" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "one_id" UUID,
    "other_id" UUID,
    "one_agreed" BOOLEAN NOT NULL,
    "other_agreed" BOOLEAN NOT NULL,
    "ended_by_id" UUID,
    "sealed_details" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "phone_friends_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "phone_friends_other_id_idx" ON "phone_friends"("other_id");

-- CreateIndex
CREATE UNIQUE INDEX "phone_friends_one_id_other_id_key" ON "phone_friends"("one_id", "other_id");

-- AddForeignKey
ALTER TABLE "phone_friends" ADD CONSTRAINT "phone_friends_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone_friends" ADD CONSTRAINT "phone_friends_one_id_fkey" FOREIGN KEY ("one_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone_friends" ADD CONSTRAINT "phone_friends_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;
