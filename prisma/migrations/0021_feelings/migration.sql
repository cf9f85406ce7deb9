-- CreateTable
CREATE TABLE "feeling" (
    "from_id" UUID NOT NULL,
    "about_id" UUID NOT NULL,
    "liking" TEXT,
    "asked" INTEGER NOT NULL DEFAULT 0,
    "felt_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feeling_pkey" PRIMARY KEY ("from_id","about_id")
);

-- CreateIndex
CREATE INDEX "feeling_about_id_idx" ON "feeling"("about_id");

-- AddForeignKey
ALTER TABLE "feeling" ADD CONSTRAINT "feeling_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feeling" ADD CONSTRAINT "feeling_about_id_fkey" FOREIGN KEY ("about_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
