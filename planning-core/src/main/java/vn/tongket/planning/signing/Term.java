package vn.tongket.planning.signing;

import java.time.LocalDate;
import java.util.Optional;
import vn.tongket.planning.register.DocumentKind;

/**
 * For what and how long somebody may sign (phạm vi và thời hạn ký).
 *
 * @param kind null for every kind of document
 * @param to last day; null while open
 */
record Term(DocumentKind kind, LocalDate from, LocalDate to) {

    /** Why it does not reach a document of this kind and day; empty when it does (SGN-4). */
    Optional<SigningError> failure(DocumentKind wanted, LocalDate day) {
        if (kind != null && kind != wanted) {
            return Optional.of(SigningError.NOT_FOR_THIS_KIND);
        }
        if (day.isBefore(from)) {
            return Optional.of(SigningError.NOT_YET);
        }
        return to != null && day.isAfter(to) ? Optional.of(SigningError.NO_LONGER) : Optional.empty();
    }
}
