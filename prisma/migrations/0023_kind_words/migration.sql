-- CreateTable
CREATE TABLE "kind_words" (
    "id" BIGSERIAL NOT NULL,
    "to_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "sealed_words" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kind_words_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "kind_words_to_id_id_idx" ON "kind_words"("to_id", "id");

-- CreateIndex
CREATE INDEX "kind_words_from_id_idx" ON "kind_words"("from_id");

-- CreateIndex
CREATE INDEX "kind_words_created_at_idx" ON "kind_words"("created_at");

-- AddForeignKey
ALTER TABLE "kind_words" ADD CONSTRAINT "kind_words_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kind_words" ADD CONSTRAINT "kind_words_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
