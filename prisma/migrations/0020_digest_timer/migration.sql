-- CreateIndex
CREATE UNIQUE INDEX "timer_of_community" ON "timer"("kind", "community_id") WHERE (request_id IS NULL AND contact_id IS NULL);
