package vn.tongket.planning.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.testing.TestUnit;

class RevisionRepositoryTest {

    private final SampleOffice office = new SampleOffice();
    private final Caller writer = office.caller("Nguyễn Thị Soạn");
    private final Caller colleague = office.caller("Trần Văn Bên");

    @Test
    @Tag("REV-1")
    void keepsEveryWordOfAVersion() {
        PlanDraft draft = SampleDrafts.draft(office.issuer(), "Hội nghị tổng kết");
        store(1, PlanAction.DRAFT, writer, 0, draft);

        PlanDraft read = office.inTransaction(entityManager ->
                revisions(entityManager).find(office.plan(), 1).orElseThrow().draft());

        assertThat(read).isEqualTo(draft);
    }

    @Test
    @Tag("REV-1")
    void keepsAVersionOnce() {
        store(1, PlanAction.DRAFT, writer, 0);

        assertThatThrownBy(() -> store(1, PlanAction.CHANGE, colleague, 1)).isInstanceOf(PersistenceException.class);
    }

    @Test
    @Tag("REV-2")
    void thinsWhatOnePersonStoresWithinMinutes() {
        store(1, PlanAction.DRAFT, writer, 0);
        for (int version = 2; version <= 40; version++) {
            store(version, PlanAction.CHANGE, writer, version);
        }

        List<RevisionSummary> kept = kept();

        assertThat(kept).extracting(RevisionSummary::version).first().isEqualTo(40L);
        assertThat(kept).extracting(RevisionSummary::version).last().isEqualTo(1L);
        assertThat(kept).hasSizeBetween(5, 8);
        for (int i = 1; i < kept.size(); i++) {
            assertThat(Duration.between(kept.get(i).at(), kept.get(i - 1).at()))
                    .isLessThanOrEqualTo(Revision.THINNED_WITHIN);
        }
    }

    @Test
    @Tag("REV-2")
    void keepsWhatSomebodyElseHasSeen() {
        store(1, PlanAction.DRAFT, writer, 0);
        store(2, PlanAction.CHANGE, writer, 1);
        see(2, colleague);
        store(3, PlanAction.CHANGE, writer, 2);
        see(3, writer);
        store(4, PlanAction.CHANGE, writer, 3);

        assertThat(versions()).containsExactly(4L, 2L, 1L);
    }

    @Test
    @Tag("REV-2")
    void keepsTheLastVersionOfEachOfTwoWriters() {
        store(1, PlanAction.DRAFT, writer, 0);
        store(2, PlanAction.CHANGE, writer, 1);
        store(3, PlanAction.CHANGE, colleague, 2);
        store(4, PlanAction.CHANGE, writer, 3);

        assertThat(versions()).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    @Tag("REV-2")
    void keepsWhatWasSubmittedReturnedAndIssued() {
        store(1, PlanAction.DRAFT, writer, 0);
        store(2, PlanAction.SUBMIT, writer, 0);
        store(3, PlanAction.RETURN, writer, 0);
        store(4, PlanAction.CHANGE, writer, 0);
        store(5, PlanAction.SUBMIT, writer, 0);

        assertThat(versions()).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    private void store(long version, PlanAction action, Caller by, int minute) {
        store(version, action, by, minute, SampleDrafts.draft(office.issuer(), "Bản " + version));
    }

    private void store(long version, PlanAction action, Caller by, int minute, PlanDraft draft) {
        Revision revision = new Revision(
                SampleDrafts.stored(office.plan(), version, draft),
                action,
                by,
                SampleDrafts.NOW.plus(Duration.ofMinutes(minute)));
        office.run(entityManager -> revisions(entityManager).add(revision, office.plan()));
    }

    private void see(long version, Caller by) {
        office.run(entityManager -> revisions(entityManager).markSeen(office.plan(), version, by.person()));
    }

    private List<RevisionSummary> kept() {
        return office.inTransaction(entityManager -> revisions(entityManager).list(office.plan()));
    }

    private List<Long> versions() {
        return kept().stream().map(RevisionSummary::version).toList();
    }

    private static RevisionRepository revisions(jakarta.persistence.EntityManager entityManager) {
        return TestUnit.repository(RevisionRepository.class, entityManager);
    }
}
