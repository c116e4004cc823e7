package vn.tongket.awards.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;

class LegalTermTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    @Tag("AWD-21")
    void whatHeldBeforeAndAfterANewerLineStillHoldsThen() {
        LegalTerm old = line(Term.THRESHOLD, "70", JANUARY, JULY);

        assertThat(old.beside(MARCH, MAY))
                .extracting(
                        left -> left.value().validFrom(), left -> left.value().validTo())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(JANUARY, MARCH.minusDays(1)),
                        org.assertj.core.groups.Tuple.tuple(MAY.plusDays(1), JULY));
    }

    @Test
    @Tag("AWD-21")
    void nothingIsLeftOfALineThatANewerOneCovers() {
        assertThat(line(Term.THRESHOLD, "70", MARCH, MAY).beside(JANUARY, null)).isEmpty();
        assertThat(line(Term.THRESHOLD, "70", MARCH, null).beside(MARCH, MAY))
                .singleElement()
                .satisfies(left -> assertThat(left.value().validTo()).isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "THRESHOLD, 0",
        "THRESHOLD, 101",
        "THRESHOLD, 'hai phần ba'",
        "QUORUM, 3/2",
        "QUORUM, 2",
        "BALLOT, 'SECRET,OPEN'",
        "DOSSIER, 'REPORT,'",
        "AUTHORITY, MAYOR",
        "NO_DISCIPLINE, warning"
    })
    void refusesWhatTheChecksCouldNotRead(Term term, String value) {
        assertThatThrownBy(() -> line(term, value, JANUARY, null))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(FormError.TERM_UNREADABLE));
    }

    @Test
    void countsTheQuorumInFullMembers() {
        Quorum quorum = Quorum.of("2/3");

        assertThat(quorum.isReached(6, 9)).isTrue();
        assertThat(quorum.isReached(6, 10)).isFalse();
    }

    private static LegalTerm line(Term term, String value, LocalDate from, LocalDate to) {
        TermEntry entry = new TermEntry("giay-khen-xa", term, value, "nguồn thử", from, to);
        return new LegalTerm(entry, PersonId.next(), "Người Thử", Instant.EPOCH);
    }
}
