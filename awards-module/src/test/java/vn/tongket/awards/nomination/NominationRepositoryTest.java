package vn.tongket.awards.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.remark.DossierField;
import vn.tongket.awards.nomination.remark.FieldRemark;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.PageRequest;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class NominationRepositoryTest {

    private final TestUnit awards = TestDatabase.unit("awards");

    @Test
    void keepsANominationWithItsHistory() {
        CampaignId campaign = campaign();
        Nomination nomination = Samples.draft(campaign);
        nomination.submit(Samples.WRITER, "Kính gửi thủ trưởng");
        awards.run(entityManager -> repository(entityManager).add(nomination));

        awards.run(entityManager -> {
            Nomination found = repository(entityManager).get(nomination.id());
            assertThat(found.status()).isEqualTo(NominationStatus.SUBMITTED);
            assertThat(found.history())
                    .extracting(StepSummary::action)
                    .containsExactly(NominationAction.WRITE, NominationAction.SUBMIT);
        });
    }

    @Test
    @Tag("AWD-3")
    void listsNothingThatConcernsTheReader() {
        CampaignId campaign = campaign();
        awards.run(entityManager -> {
            repository(entityManager).add(write(campaign, Samples.NOMINEE, "Thành tích một"));
            repository(entityManager).add(write(campaign, PersonId.next(), "Thành tích hai"));
            repository(entityManager).add(write(campaign, null, "Thành tích ba"));
        });

        assertThat(achievementsFor(campaign, Samples.NOMINEE, "Người Khác"))
                .containsExactlyInAnyOrder("Thành tích hai", "Thành tích ba");
        assertThat(achievementsFor(campaign, PersonId.next(), "nguyen thi thu"))
                .containsExactlyInAnyOrder("Thành tích một", "Thành tích hai");
        assertThat(achievementsFor(campaign, Samples.LEADER.person(), "Chủ tịch Thử"))
                .hasSize(3);
    }

    @Test
    @Tag("AWD-2")
    void theDatabaseRefusesAnEndorsementByTheWriter() {
        CampaignId campaign = campaign();
        Nomination nomination = Samples.draft(campaign);
        awards.run(entityManager -> repository(entityManager).add(nomination));

        assertThatThrownBy(() -> awards.run(entityManager -> entityManager
                        .createNativeQuery("update awards.nomination set endorsed_by = written_by where id = ?")
                        .setParameter(1, nomination.id().value())
                        .executeUpdate()))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("nomination_endorsed_by_another");
    }

    @Test
    @Tag("AWD-2")
    void theDatabaseTakesNoJudgementFromWhoeverWroteCorrectedOrSubmitted() {
        Nomination nomination = Samples.draft(campaign());
        nomination.correct(Samples.content(Samples.NOMINEE, "Sửa"), Samples.HEAD);
        nomination.submit(Samples.WRITER, null);
        awards.run(entityManager -> repository(entityManager).add(nomination));

        for (PersonId judge : List.of(Samples.WRITER.person(), Samples.HEAD.person(), Samples.NOMINEE)) {
            for (String action : List.of("ENDORSE", "RETURN", "REJECT", "APPRAISE", "DECIDE")) {
                assertThatThrownBy(() -> step(nomination, judge, action))
                        .hasMessageContaining("nomination_judged_by_another");
            }
        }
        step(nomination, Samples.PLANNER.person(), "REJECT");
    }

    private void step(Nomination nomination, PersonId person, String action) {
        awards.run(entityManager -> entityManager
                .createNativeQuery("insert into awards.nomination_step (id, nomination_id, position, action, status,"
                        + " person_id, person_name, at) values (?, ?, 9, ?, 'REJECTED', ?, 'Người Thử', now())")
                .setParameter(1, Ids.next())
                .setParameter(2, nomination.id().value())
                .setParameter(3, action)
                .setParameter(4, person.value())
                .executeUpdate());
    }

    @Test
    @Tag("AWD-36")
    void keepsTheRemarksOfAReturn() {
        Nomination nomination = Samples.draft(campaign());
        nomination.submit(Samples.WRITER, null);
        FieldRemark remark = new FieldRemark(DossierField.EVIDENCE, "Kèm biên bản kiểm phiếu");
        nomination.returnForRevision(Samples.HEAD, null, List.of(remark));
        awards.run(entityManager -> repository(entityManager).add(nomination));

        awards.run(entityManager -> assertThat(
                        repository(entityManager).get(nomination.id()).remarks())
                .containsExactly(remark));
    }

    @Test
    void listsACampaignByStateAndUnit() {
        CampaignId campaign = campaign();
        Nomination submitted = write(campaign, PersonId.next(), "Một");
        submitted.submit(Samples.WRITER, null);
        awards.run(entityManager ->
                repository(entityManager).addAll(List.of(submitted, write(campaign, PersonId.next(), "Hai"))));

        awards.run(entityManager -> {
            NominationRepository stored = repository(entityManager);
            assertThat(stored.all(campaign, Set.of(NominationStatus.SUBMITTED), null))
                    .extracting(NominationSummary::achievement)
                    .containsExactly("Một");
            assertThat(stored.all(campaign, Set.of(NominationStatus.values()), new UnitId("u")))
                    .hasSize(2);
            assertThat(stored.all(campaign, Set.of(NominationStatus.values()), new UnitId("v")))
                    .isEmpty();
        });
    }

    @Test
    @Tag("AWD-4")
    void oneAchievementIsProposedOnceAlsoAcrossCampaigns() {
        PersonId person = PersonId.next();
        propose(campaign(), person, "Bảo đảm an toàn ngày bầu cử");
        propose(campaign(), person, "Tuyên truyền lưu động 20 buổi");

        assertThatThrownBy(() -> propose(campaign(), person, "BẢO ĐẢM AN TOÀN  NGÀY BẦU CỬ."))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(NominationError.SAME_ACHIEVEMENT));
    }

    private void propose(CampaignId campaign, PersonId person, String achievement) {
        awards.run(entityManager -> {
            String proposal = Ids.next();
            entityManager
                    .createNativeQuery("insert into awards.proposal (id, campaign_id, unit_id, version)"
                            + " values (?, ?, 'ubbc', 1)")
                    .setParameter(1, proposal)
                    .setParameter(2, campaign.value())
                    .executeUpdate();
            Nomination nomination = write(campaign, person, achievement);
            repository(entityManager).add(nomination);
            nomination.submit(Samples.WRITER, null);
            nomination.endorse(Samples.HEAD, null);
            nomination.appraise(AppraisalResult.MEETS, Samples.PLANNER, null);
            nomination.propose(proposal, Samples.PLANNER, null);
            repository(entityManager).store(nomination);
        });
    }

    private List<String> achievementsFor(CampaignId campaign, PersonId person, String name) {
        Reader reader = new Reader(person.value(), SearchKey.of(name), Set.of(), Set.of(campaign.value()), Set.of());
        return awards.inTransaction(entityManager ->
                repository(entityManager).list(campaign.value(), reader, PageRequest.first()).items().stream()
                        .map(NominationSummary::achievement)
                        .toList());
    }

    private static Nomination write(CampaignId campaign, PersonId person, String achievement) {
        return Nomination.write(campaign, Samples.unit("u"), Samples.content(person, achievement), Samples.WRITER);
    }

    private CampaignId campaign() {
        CampaignId id = CampaignId.next();
        awards.run(entityManager -> entityManager
                .createNativeQuery("insert into awards.campaign (id, title, legal_basis, opens_on, closes_on,"
                        + " proposing_unit_id, proposing_unit_name, deciding_unit_id, deciding_unit_name,"
                        + " deciding_level, search_key, version) values (?, 'Phong trào thử', '', '2026-06-01',"
                        + " '2026-06-30', 'ubbc', 'Ủy ban bầu cử', 'ubnd', 'Ủy ban nhân dân', 'COMMUNE', '', 1)")
                .setParameter(1, id.value())
                .executeUpdate());
        return id;
    }

    private static NominationRepository repository(EntityManager entityManager) {
        return TestUnit.repository(NominationRepository.class, entityManager);
    }
}
