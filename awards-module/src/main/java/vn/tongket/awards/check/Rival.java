package vn.tongket.awards.check;

import java.time.LocalDate;

/**
 * Another nomination, also one already decided, with the same name or key (hồ sơ khác có thể trùng).
 *
 * @param where title of its campaign
 */
record Rival(
        String id,
        String where,
        String key,
        String nameKey,
        boolean collective,
        String unitId,
        Integer birthYear,
        String digest,
        LocalDate from,
        LocalDate to) {

    static Rival of(NominationFacts facts, String where) {
        Candidate candidate = facts.candidate();
        return new Rival(
                facts.id(),
                where,
                candidate.key(),
                candidate.nameKey(),
                candidate.collective(),
                candidate.unit().value(),
                candidate.birthYear(),
                facts.merit().complete() ? facts.merit().digest() : null,
                facts.merit().from(),
                facts.merit().to());
    }

    /** A row of {@link CheckRepository#rivals}. */
    static Rival of(Object[] row) {
        return new Rival(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                "COLLECTIVE".equals(row[4]),
                (String) row[5],
                row[6] == null ? null : ((Number) row[6]).intValue(),
                (String) row[7],
                CheckRepository.day(row[8]),
                CheckRepository.day(row[9]));
    }

    boolean isCertainly(Candidate candidate) {
        return key.equals(candidate.key());
    }

    /** AWD-26 */
    boolean isProbably(Candidate candidate) {
        if (isCertainly(candidate) || candidate.collective() != collective || !nameKey.equals(candidate.nameKey())) {
            return false;
        }
        boolean bornTogether = birthYear != null && birthYear.equals(candidate.birthYear());
        boolean bornApart =
                birthYear != null && candidate.birthYear() != null && !birthYear.equals(candidate.birthYear());
        return bornTogether || (!bornApart && unitId.equals(candidate.unit().value()));
    }
}
