package vn.tongket.planning.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.PageRequest;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class LegalDocumentRepositoryTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final TestUnit planning = TestDatabase.unit("planning");

    @Test
    void theShippedDocumentsAreFoundWithoutAccents() {
        List<LegalDocumentSummary> found = planning.inTransaction(entityManager -> repository(entityManager)
                .list(new PageRequest("cong tac van thu", 0, 50, null))
                .items());

        assertThat(found).extracting(LegalDocumentSummary::number).contains("30/2020/NĐ-CP");
        assertThat(found).allSatisfy(document -> assertThat(document.source()).isNotBlank());
    }

    @Test
    @Tag("LAW-2")
    void aNumberStandsInTheRegisterOnce() {
        String number = number();
        keep(decree(number));

        assertThatThrownBy(() -> keep(decree(" 0" + number.toLowerCase(Locale.ROOT))))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    @Tag("LAW-2")
    void twoLawsOfOneNameAreNotInForceOnOneDay() {
        String name = name();
        keep(law(name, DAY, DAY.plusYears(1)));
        keep(law(name, DAY.plusYears(1).plusDays(1), null));

        assertThatThrownBy(() -> keep(law(name, DAY.plusYears(1), null))).isInstanceOf(PersistenceException.class);
        assertThat(planning.<Boolean>inTransaction(
                        entityManager -> repository(entityManager).anotherInForce("new", law(name, DAY, null))))
                .isTrue();
    }

    @Test
    @Tag("LAW-4")
    void theBasesOfAPlanAreMatchedToTheRegister() {
        String number = number();
        keep(decree(number));

        List<BasisState> states = states(List.of(
                "Nghị định số " + number + " ngày 01 tháng 01 năm 2024 của Chính phủ",
                "Nghị định số 99999/2024/NĐ-CP",
                "Quyết định số 1/QĐ-UBND ngày 02 tháng 02 năm 2030 của Ủy ban nhân dân tỉnh",
                "Xét đề nghị của Trưởng phòng"));

        assertThat(states)
                .extracting(BasisState::state)
                .containsExactly(LegalState.IN_FORCE, LegalState.UNKNOWN, LegalState.DATED_LATER);
        assertThat(states.get(0).document().entry().number()).isEqualTo(number);
    }

    @Test
    @Tag("LAW-4")
    void aLawIsMatchedByItsNameAndDay() {
        String name = name();
        keep(law(name, DAY, DAY.plusYears(1)));

        assertThat(states(List.of(name + " ngày 01 tháng 01 năm 2024;")))
                .extracting(BasisState::state)
                .containsExactly(LegalState.EXPIRED);
    }

    @Test
    void datesOutOfOrderAndAMissingNumberAreRefused() {
        assertThatThrownBy(() -> new LegalDocument(law("Luật Thử", DAY, DAY.minusDays(1))))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> new LegalDocument(decree(" "))).isInstanceOf(BusinessException.class);
    }

    private List<BasisState> states(List<String> bases) {
        return planning.inTransaction(entityManager -> {
            LegalLookup lookup = new LegalLookup(repository(entityManager));
            return lookup.states(bases, LocalDate.of(2026, 11, 22));
        });
    }

    private void keep(LegalEntry entry) {
        planning.run(entityManager -> repository(entityManager).add(new LegalDocument(entry)));
    }

    private static LegalDocumentRepository repository(EntityManager entityManager) {
        return TestUnit.repository(LegalDocumentRepository.class, entityManager);
    }

    /** Of letters alone: a name with digits in it may read like a number. */
    private static String name() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
                .collect(Collectors.joining("", "Luật ", ""));
    }

    private static String number() {
        return Math.abs(UUID.randomUUID().hashCode() % 90_000) + 10_000 + "/2024/NĐ-CP";
    }

    private static LegalEntry decree(String number) {
        return new LegalEntry(
                LegalKind.DECREE,
                number,
                "Về thử nghiệm",
                "Chính phủ",
                DAY,
                DAY,
                null,
                null,
                null,
                "Văn bản thử nghiệm");
    }

    private static LegalEntry law(String name, LocalDate from, LocalDate until) {
        return new LegalEntry(
                LegalKind.LAW, null, name, "Quốc hội", DAY, from, until, null, null, "Văn bản thử nghiệm");
    }
}
