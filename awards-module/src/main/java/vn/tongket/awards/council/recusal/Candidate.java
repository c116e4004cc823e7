package vn.tongket.awards.council.recusal;

/**
 * A nomination as far as it decides about the vote (hồ sơ đưa ra Hội đồng).
 *
 * @param personId null for a collective and for somebody whom the directory does not know
 */
public record Candidate(
        String id, String formCode, boolean collective, String personId, String nameKey, String unitId) {}
