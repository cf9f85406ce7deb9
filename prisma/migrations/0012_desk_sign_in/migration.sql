-- CreateTable
CREATE TABLE "sign_in_code" (
    "ask_hash" BYTEA NOT NULL,
    "phone_hash" BYTEA NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "guesses" INTEGER NOT NULL DEFAULT 0,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_code_pkey" PRIMARY KEY ("ask_hash")
);

-- CreateTable
CREATE TABLE "desk_session" (
    "token_hash" BYTEA NOT NULL,
    "phone_hash" BYTEA NOT NULL,
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "sign_in_code_phone_hash_created_at_idx" ON "sign_in_code"("phone_hash", "created_at");

-- CreateIndex
CREATE INDEX "sign_in_code_created_at_idx" ON "sign_in_code"("created_at");

-- CreateIndex
CREATE INDEX "desk_session_phone_hash_idx" ON "desk_session"("phone_hash");

-- CreateIndex
CREATE INDEX "desk_session_expires_at_idx" ON "desk_session"("expires_at");
