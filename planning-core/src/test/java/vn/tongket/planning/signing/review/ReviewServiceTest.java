package vn.tongket.planning.signing.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.revision.RevisionSummary;

class ReviewServiceTest {

    private static final PersonId DEPUTY = new PersonId("pho");

    @Test
    @Tag("SGN-16")
    void comparesWithTheVersionThatTheSameReaderLastDealtWith() {
        List<RevisionSummary> versions = List.of(
                version(6, "truong", PlanAction.APPROVE),
                version(5, "nguoi-soan", PlanAction.SUBMIT),
                version(4, "nguoi-soan", PlanAction.CHANGE),
                version(3, "pho", PlanAction.RETURN),
                version(2, "nguoi-soan", PlanAction.SUBMIT));

        assertThat(ReviewService.last(versions, DEPUTY))
                .map(RevisionSummary::version)
                .contains(3L);
    }

    @Test
    @Tag("SGN-16")
    void writingIsNoReview() {
        assertThat(ReviewService.last(List.of(version(1, "pho", PlanAction.CHANGE)), DEPUTY))
                .isEmpty();
    }

    private static RevisionSummary version(long number, String person, PlanAction action) {
        return new RevisionSummary(number, Instant.EPOCH.plusSeconds(number), person, person, action);
    }
}
