package vn.tongket.awards.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.remark.DossierField;
import vn.tongket.awards.nomination.remark.FieldRemark;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.PersonId;

class NominationTest {

    @Test
    @Tag("AWD-1")
    void goesFromTheWriterToTheDecisionInOrder() {
        Nomination nomination = Samples.proposed();

        nomination.decide("decision", Samples.LEADER);

        assertThat(nomination.history())
                .extracting(StepSummary::status)
                .containsExactly(
                        NominationStatus.DRAFT,
                        NominationStatus.SUBMITTED,
                        NominationStatus.ENDORSED,
                        NominationStatus.APPRAISED,
                        NominationStatus.PROPOSED,
                        NominationStatus.DECIDED);
    }

    @Test
    @Tag("AWD-1")
    void cannotSkipAStep() {
        Nomination submitted = Samples.submitted();

        refused(() -> submitted.appraise(AppraisalResult.MEETS, Samples.PLANNER, null), NominationError.NOT_ENDORSED);
        refused(() -> submitted.propose("p", Samples.PLANNER, null), NominationError.NOT_APPRAISED);
        refused(() -> submitted.decide("d", Samples.LEADER), NominationError.NOT_PROPOSED);
        refused(() -> submitted.submit(Samples.WRITER, null), NominationError.NOT_WITH_WRITER);
        assertThat(submitted.status()).isEqualTo(NominationStatus.SUBMITTED);
    }

    @Test
    @Tag("AWD-2")
    void isNotEndorsedByTheOneWhoWroteIt() {
        Nomination nomination = Samples.submitted();

        refused(() -> nomination.endorse(Samples.WRITER, null), NominationError.OWN_WRITING);
    }

    @Test
    @Tag("AWD-2")
    void isNotEndorsedByTheOneWhoSubmittedIt() {
        Nomination nomination = Samples.draft(CampaignId.next());
        nomination.submit(Samples.HEAD, null);

        refused(() -> nomination.endorse(Samples.HEAD, null), NominationError.OWN_WRITING);
    }

    @Test
    @Tag("AWD-2")
    void isNotEndorsedReturnedOrRejectedByThePersonNominated() {
        Nomination nomination = Samples.submitted();
        Actor nominee = new Actor(Samples.NOMINEE, "Nguyễn Thị Thử", Instant.EPOCH);

        refused(() -> nomination.endorse(nominee, null), NominationError.OWN);
        refused(() -> nomination.returnForRevision(nominee, "lý do", List.of()), NominationError.OWN);
        refused(() -> nomination.reject(nominee, "lý do"), NominationError.OWN);
    }

    @Test
    @Tag("AWD-7")
    void isReturnedOnlyWithAReason() {
        Nomination nomination = Samples.submitted();

        refused(() -> nomination.returnForRevision(Samples.HEAD, " ", List.of()), NominationError.COMMENT_REQUIRED);
        refused(() -> nomination.reject(Samples.HEAD, null), NominationError.COMMENT_REQUIRED);
    }

    @Test
    @Tag("AWD-1")
    void begetsANewEndorsementAfterItWasReturned() {
        Nomination nomination = Samples.endorsed();

        nomination.returnForRevision(Samples.PLANNER, "Bổ sung số liệu", List.of());
        nomination.submit(Samples.WRITER, null);

        assertThat(nomination.status()).isEqualTo(NominationStatus.SUBMITTED);
        refused(() -> nomination.appraise(AppraisalResult.MEETS, Samples.PLANNER, null), NominationError.NOT_ENDORSED);
    }

    @Test
    @Tag("AWD-2")
    void isNotEndorsedByWhoCorrectedItEvenAfterAReturn() {
        Nomination nomination = Samples.draft(CampaignId.next());
        nomination.correct(Samples.content(Samples.NOMINEE, "Sửa bởi thủ trưởng"), Samples.HEAD);
        nomination.submit(Samples.WRITER, null);

        refused(() -> nomination.endorse(Samples.HEAD, null), NominationError.OWN_WRITING);
    }

    @Test
    @Tag("AWD-35")
    void keepingADraftAgainAndAgainIsOneStep() {
        Nomination nomination = Samples.draft(CampaignId.next());
        for (int i = 0; i < 5; i++) {
            nomination.correct(Samples.content(Samples.NOMINEE, "Thành tích " + i), Samples.WRITER);
        }

        assertThat(nomination.history())
                .extracting(StepSummary::action)
                .containsExactly(NominationAction.WRITE, NominationAction.CORRECT);
    }

    @Test
    @Tag("AWD-36")
    void comesBackWithRemarksAtItsFieldsUntilItIsSubmittedAgain() {
        Nomination nomination = Samples.submitted();
        FieldRemark remark = new FieldRemark(DossierField.ACHIEVEMENT, "Nêu số cử tri đi bầu");
        FieldRemark later = new FieldRemark(DossierField.PERIOD, "Ghi đến hết ngày bầu cử");

        nomination.returnForRevision(Samples.HEAD, null, List.of(remark));
        assertThat(nomination.remarks()).containsExactly(remark);
        nomination.submit(Samples.WRITER, null);
        assertThat(nomination.remarks()).isEmpty();
        nomination.returnForRevision(Samples.HEAD, "Còn thiếu", List.of(later));
        assertThat(nomination.remarks()).containsExactly(later);
    }

    @Test
    @Tag("AWD-17")
    void isNotProposedWhenItDoesNotMeetTheConditions() {
        Nomination nomination = Samples.endorsed();
        nomination.appraise(AppraisalResult.DOES_NOT_MEET, Samples.PLANNER, "Chưa đủ");

        refused(() -> nomination.propose("p", Samples.PLANNER, null), NominationError.DOES_NOT_MEET);
    }

    @Test
    @Tag("AWD-12")
    void isNotDecidedByWhoWroteEndorsedOrAppraisedItNorByTheNominee() {
        Nomination nomination = Samples.proposed();

        refused(() -> nomination.decide("d", Samples.WRITER), NominationError.OWN_WRITING);
        refused(() -> nomination.decide("d", Samples.HEAD), NominationError.OWN_WRITING);
        refused(() -> nomination.decide("d", Samples.PLANNER), NominationError.OWN_WRITING);
        refused(
                () -> nomination.decide("d", new Actor(Samples.NOMINEE, "Nguyễn Thị Thử", Instant.EPOCH)),
                NominationError.OWN);
    }

    @Test
    @Tag("AWD-3")
    void isHiddenFromItsSubjectUntilTheDecision() {
        Nomination nomination = Samples.proposed();
        Caller subject = caller(Samples.NOMINEE, "Nguyễn Thị Thử");

        assertThat(nomination.isHiddenFrom(subject)).isTrue();
        assertThat(nomination.isHiddenFrom(caller(PersonId.next(), "Nguyễn Thị Thử")))
                .isFalse();

        nomination.decide("decision", Samples.LEADER);

        assertThat(nomination.isHiddenFrom(subject)).isFalse();
    }

    @Test
    @Tag("AWD-3")
    void isHiddenByNameWhereTheDirectoryDoesNotKnowThePerson() {
        Nomination nomination = Nomination.write(
                CampaignId.next(), Samples.unit("u"), Samples.content(null, "Thành tích"), Samples.WRITER);

        assertThat(nomination.isHiddenFrom(caller(PersonId.next(), "NGUYỄN THỊ THỬ")))
                .isTrue();
        assertThat(nomination.isHiddenFrom(caller(PersonId.next(), "Nguyễn Thị Thư Hai")))
                .isFalse();
    }

    private static Caller caller(PersonId person, String name) {
        return new Caller(new AccountId("a"), person, "nguoidung", name, Map.of(), Map.of());
    }

    private static void refused(ThrowingCallable attempt, NominationError reason) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(reason));
    }
}
