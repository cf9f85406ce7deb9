-- CreateTable
CREATE TABLE "announcement" (
    "id" UUID NOT NULL,
    "community_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "sealed_details" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "announcement_recipient" (
    "announcement_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "line" TEXT NOT NULL,
    "by_voice" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "announcement_recipient_pkey" PRIMARY KEY ("announcement_id","contact_id")
);

-- CreateIndex
CREATE INDEX "announcement_community_id_created_at_idx" ON "announcement"("community_id", "created_at");

-- CreateIndex
CREATE INDEX "announcement_running" ON "announcement"("created_at") WHERE (state IN ('gathering', 'sending'));

-- CreateIndex
CREATE INDEX "announcement_recipient_contact_id_idx" ON "announcement_recipient"("contact_id");

-- CreateIndex
CREATE INDEX "announcement_recipient_waiting" ON "announcement_recipient"("announcement_id", "line", "due_at") WHERE (status = 'waiting');

-- AddForeignKey
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "community"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement_recipient" ADD CONSTRAINT "announcement_recipient_announcement_id_fkey" FOREIGN KEY ("announcement_id") REFERENCES "announcement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement_recipient" ADD CONSTRAINT "announcement_recipient_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;
