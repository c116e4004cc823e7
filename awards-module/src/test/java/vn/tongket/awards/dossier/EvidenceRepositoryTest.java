package vn.tongket.awards.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.RollFixture;
import vn.tongket.awards.form.DossierItem;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

@Tag("AWD-103")
class EvidenceRepositoryTest {

    private final TestUnit awards = TestDatabase.unit("awards");

    @Test
    void everyKindOfFileIsKeptAndTheLatestWordCounts() {
        awards.run(entityManager -> {
            RollFixture roll = new RollFixture(entityManager);
            roll.line(false, "Nguyễn Thị Thử", "Bà", null);
            String nomination = (String) entityManager
                    .createNativeQuery("select id from awards.nomination where campaign_id = ?")
                    .setParameter(1, roll.campaign)
                    .getSingleResult();
            DossierRepository dossiers = TestUnit.repository(DossierRepository.class, entityManager);
            EvidenceMark mark = new EvidenceMark(Ids.next(), nomination);
            for (EvidenceKind kind : EvidenceKind.values()) {
                mark.say(kind, new PersonId("p"), Instant.EPOCH);
                dossiers.add(mark);
            }

            List<EvidenceMark> marks = dossiers.marks(List.of(nomination));

            assertThat(marks).extracting(EvidenceMark::kind).containsExactly(EvidenceKind.OTHER);
            assertThat(dossiers.mark(mark.attachment())).containsSame(marks.get(0));
        });
    }

    @Test
    void onlyWhatTheLawListsInADossierStandsForAPaperOfIt() {
        Set<DossierItem> papers = Arrays.stream(EvidenceKind.values())
                .flatMap(kind -> kind.papers().stream())
                .collect(Collectors.toSet());

        assertThat(papers)
                .isEqualTo(EnumSet.of(
                        DossierItem.REPORT,
                        DossierItem.REVIEW_MINUTES,
                        DossierItem.AWARD_MINUTES,
                        DossierItem.INITIATIVE,
                        DossierItem.CONFIRMATION));
        assertThat(EvidenceKind.PICTURE.papers()).isEmpty();
        assertThat(EvidenceKind.INITIATIVE.papers()).doesNotContain(DossierItem.CONFIRMATION);
    }
}
