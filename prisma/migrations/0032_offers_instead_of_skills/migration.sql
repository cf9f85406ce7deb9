-- DropIndex
DROP INDEX "member_skills_idx";
