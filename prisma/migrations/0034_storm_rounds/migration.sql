-- CreateIndex
CREATE INDEX "member_looked_after" ON "member"("community_id") WHERE (sealed_check_in IS NOT NULL);

-- CreateIndex
CREATE UNIQUE INDEX "storm_running" ON "announcement"("community_id") WHERE (about = 'storm' AND state IN ('gathering', 'sending'));
