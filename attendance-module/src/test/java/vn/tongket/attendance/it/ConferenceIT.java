package vn.tongket.attendance.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.attendance.checkin.CheckInResult;
import vn.tongket.attendance.checkin.CheckInService;
import vn.tongket.attendance.checkin.Scan;
import vn.tongket.attendance.checkin.Verdict;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.conference.ConferenceSettings;
import vn.tongket.attendance.expansion.ExpansionService;
import vn.tongket.attendance.group.GroupEntry;
import vn.tongket.attendance.group.GroupKind;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.headcount.HeadcountService;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.invitation.GuestService;
import vn.tongket.attendance.invitation.InvitationFilter;
import vn.tongket.attendance.invitation.InvitationService;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.invitation.Invited;
import vn.tongket.attendance.invitation.ReplyService;
import vn.tongket.attendance.quota.UnitGuestService;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.honour.Honouree;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class ConferenceIT {

    private static final String ADDRESS = "192.0.2.1";

    @Inject
    private TestOffice office;

    @Inject
    private ConferenceOffice plans;

    @Inject
    private Acting.AsPlanner asPlanner;

    @Inject
    private Acting.AsUsher asUsher;

    @Inject
    private Acting.AsDepartmentHead asHead;

    @Inject
    private ConferenceService conferences;

    @Inject
    private GroupService groups;

    @Inject
    private InvitationService invitations;

    @Inject
    private ReplyService answers;

    @Inject
    private GuestService guests;

    @Inject
    private UnitGuestService unitGuests;

    @Inject
    private ExpansionService expansion;

    @Inject
    private CheckInService checkIns;

    @Inject
    private HeadcountService headcounts;

    private UnitId ward;

    @BeforeEach
    void openOffice() {
        ward = office.unit("Phường " + Ids.next(), "UBBC", null);
        office.grant(Role.PLANNER, ward);
        office.grant(Role.USHER, ward);
    }

    @Test
    @Tag("ATT-1")
    void everyLineOfAnIssuedPlanBecomesAGroup() throws Exception {
        UnitId committee = office.unit("Ủy ban bầu cử " + ward, null, ward);
        PersonId member = office.person("Trần Thị Mẫu");
        plans.appoint(member, committee, false);

        PlanId plan = plans.issuePlan(
                ward, List.of("Bà Lê Thị Thử, Phó Chủ tịch;", "Thành viên Ủy ban bầu cử " + ward + ";"));

        List<GroupSummary> made = asPlanner.call(() -> groups.list(plan));
        assertThat(made).extracting(GroupSummary::kind).containsExactly(GroupKind.PEOPLE, GroupKind.MEMBERSHIP);
        assertThat(made.get(1).units()).containsExactly(committee);
        assertThat(asPlanner.<Integer>call(() -> expansion.expand(made.get(1).id())))
                .isEqualTo(1);
        assertThat(asPlanner.<Integer>call(() -> expansion.expand(made.get(1).id())))
                .isZero();
    }

    @Test
    @Tag("ATT-2")
    void aPersonNamedTwiceIsInvitedOnceInHisFirstGroup() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Thường trực Thành ủy", "Ủy ban nhân dân"));
        List<GroupSummary> made = asPlanner.call(() -> groups.list(plan));
        Guest guest = guest("Trần Thị Mẫu");

        InvitationSummary later = invite(plan, made.get(1), guest).items().get(0);
        Invited earlier = invite(plan, made.get(0), guest);

        assertThat(earlier.created()).isZero();
        assertThat(earlier.items().get(0).id()).isEqualTo(later.id());
        assertThat(earlier.items().get(0).groupId()).isEqualTo(made.get(0).id().value());
    }

    @Test
    @Tag("ATT-4")
    void tenThousandGuestsShareOneNumberAndCountWithoutAGap() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Đại biểu"));
        GroupSummary group = onlyGroup(plan);
        List<Guest> crowd = IntStream.range(0, 10_000)
                .mapToObj(i -> guest("Khách Thứ " + i))
                .toList();

        long start = System.nanoTime();
        Invited invited = invite(plan, group, crowd.toArray(Guest[]::new));
        System.out.println("10 000 invitations in " + (System.nanoTime() - start) / 1_000_000 + " ms");

        assertThat(invited.created()).isEqualTo(10_000);
        assertThat(invited.items())
                .extracting(InvitationSummary::ordinal)
                .doesNotHaveDuplicates()
                .contains(1, 10_000);
        assertThat(invited.items()).extracting(InvitationSummary::code).doesNotHaveDuplicates();
        invite(plan, group, guest("Người Đến Sau"));
        assertThat(plans.count("select count(*) from planning.outgoing_entry where unit_id = ?", ward.value()))
                .isEqualTo(1);
    }

    @Test
    @Tag("ATT-5")
    void theCodeOfWhoeverIsReplacedIsDeadAtOnce() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Đại biểu"));
        InvitationSummary old =
                invite(plan, onlyGroup(plan), guest("Trần Thị Mẫu")).items().get(0);

        InvitationSummary fresh =
                asPlanner.call(() -> answers.substitute(old.invitationId(), guest("Lê Văn Thử"), "Đi công tác"));

        assertThat(scan(plan, old.groupedCode()).verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(scan(plan, fresh.groupedCode()).verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(fresh.substituteFor()).isEqualTo(old.id());
    }

    @Test
    @Tag("ATT-6")
    void aSecondScanLearnsWhereAndWhenTheFirstWas() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Đại biểu"));
        String code = invite(plan, onlyGroup(plan), guest("Trần Thị Mẫu"))
                .items()
                .get(0)
                .groupedCode();

        assertThat(scan(plan, code).verdict()).isEqualTo(Verdict.ADMITTED);
        CheckInResult again = scan(plan, code.toLowerCase());

        assertThat(again.verdict()).isEqualTo(Verdict.ALREADY_ADMITTED);
        assertThat(again.first().stationId()).isEqualTo("cửa 1");
        assertThat(asPlanner.call(() -> headcounts.headcount(plan)).present()).isEqualTo(1);
    }

    @Test
    @Tag("ATT-7")
    void theSameScanSentAgainGetsTheSameVerdictAndNothingIsDropped() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Đại biểu"));
        List<Scan> scans = new ArrayList<>();
        for (InvitationSummary guest :
                invite(plan, onlyGroup(plan), guest("Một"), guest("Hai")).items()) {
            scans.add(new Scan(guest.groupedCode(), "cửa 1", "a-" + guest.id(), null));
            scans.add(new Scan(guest.groupedCode(), "cửa 2", "b-" + guest.id(), null));
        }
        scans.add(new Scan("https://example.vn/\u0000" + "x".repeat(3_000), "cửa 1", "c", null));

        List<CheckInResult> first = asPlanner.call(() -> checkIns.checkInAll(plan, scans));
        List<CheckInResult> second = asPlanner.call(() -> checkIns.checkInAll(plan, scans));

        assertThat(first).extracting(CheckInResult::verdict).contains(Verdict.UNKNOWN_CODE);
        assertThat(first.stream().filter(result -> result.verdict() == Verdict.ADMITTED))
                .hasSize(2);
        assertThat(second).isEqualTo(first);
        assertThat(plans.count("select count(*) from attendance.scan where plan_id = ?", plan.value()))
                .isEqualTo(5);
    }

    @Test
    @Tag("ATT-3")
    void aRecalledPlanRevokesAllAndInvitesNobody() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Đại biểu"));
        GroupSummary group = onlyGroup(plan);
        String code = invite(plan, group, guest("Trần Thị Mẫu")).items().get(0).groupedCode();

        plans.recall(plan, ward);

        assertThat(scan(plan, code).verdict()).isEqualTo(Verdict.REVOKED);
        assertThatThrownBy(() -> invite(plan, group, guest("Người Khác"))).hasMessageContaining("PLAN_NOT_IN_FORCE");
    }

    @Test
    @Tag("ATT-9")
    void aUnitNamesItsOwnPeopleUpToItsQuota() throws Exception {
        UnitId unit = office.unit("Khóm " + Ids.next(), null, ward);
        UnitId other = office.unit("Khóm khác " + Ids.next(), null, ward);
        office.grant(Role.DEPARTMENT_HEAD, unit);
        PlanId plan = plans.issuePlan(ward, List.of());
        GroupSummary group = asPlanner.call(() -> groups.add(
                plan, new GroupEntry("Đại diện các khóm", GroupKind.UNIT_QUOTA, List.of(unit, other), 1, null)));

        asHead.run(() -> unitGuests.name(group.id(), unit, guest("Trần Thị Mẫu")));

        assertThatThrownBy(() -> asHead.run(() -> unitGuests.name(group.id(), unit, guest("Thêm Người"))))
                .hasMessageContaining("QUOTA_FULL");
        assertThatThrownBy(() -> asHead.run(() -> unitGuests.name(group.id(), other, guest("Thêm Người"))))
                .hasMessageContaining("NOT_ASKED");
        assertThat(asPlanner.<Integer>call(() -> invitations.issueAll(plan))).isEqualTo(1);
    }

    @Test
    @Tag("ATT-10")
    void anUsherAdmitsOnlyWhereAndWhenHeIsNamed() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Đại biểu"));
        String code = invite(plan, onlyGroup(plan), guest("Trần Thị Mẫu"))
                .items()
                .get(0)
                .groupedCode();
        Scan scan = new Scan(code, "cửa 1", Ids.next(), null);
        LocalDate today = LocalDate.now();

        assertThatThrownBy(() -> asUsher.call(() -> checkIns.checkIn(plan, scan)))
                .hasMessageContaining("NOT_FOUND");
        asPlanner.run(() -> conferences.nameUsher(plan, "it-usher", today.plusDays(3), today.plusDays(4)));
        assertThatThrownBy(() -> asUsher.call(() -> checkIns.checkIn(plan, scan)))
                .hasMessageContaining("NOT_FOUND");
        asPlanner.run(() -> conferences.nameUsher(plan, "it-usher", today.minusDays(1), today.plusDays(1)));

        assertThat(asUsher.call(() -> checkIns.checkIn(plan, scan)).verdict()).isEqualTo(Verdict.ADMITTED);
    }

    @Test
    @Tag("ATT-11")
    void anAdmissionTakenBackLeavesTheSeatFree() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Đại biểu"));
        asPlanner.run(() -> conferences.settle(plan, new ConferenceSettings(null, 1, 1, null), null));
        List<InvitationSummary> invited =
                invite(plan, onlyGroup(plan), guest("Một"), guest("Hai")).items();
        scan(plan, invited.get(0).groupedCode());
        assertThat(scan(plan, invited.get(1).groupedCode()).verdict()).isEqualTo(Verdict.FULL);
        assertThat(asPlanner.call(() -> headcounts.headcount(plan)).quorum().reached())
                .isTrue();

        asPlanner.run(() -> checkIns.undo(plan, invited.get(0).invitationId(), "Quét nhầm"));

        assertThat(scan(plan, invited.get(1).groupedCode()).verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(plans.count(
                        "select count(*) from attendance.admission where plan_id = ? and undo_reason = 'Quét nhầm'"
                                + " and undone_by = 'it-planner'",
                        plan.value()))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsAdmittedBeforeTheDoorsOpen() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Đại biểu"));
        Instant tomorrow = Instant.now().plusSeconds(86_400);
        asPlanner.run(() -> conferences.settle(plan, new ConferenceSettings(null, null, null, tomorrow), null));
        String code = invite(plan, onlyGroup(plan), guest("Trần Thị Mẫu"))
                .items()
                .get(0)
                .groupedCode();

        assertThat(scan(plan, code).verdict()).isEqualTo(Verdict.NOT_YET_OPEN);
    }

    @Test
    @Tag("ATT-12")
    void aGuestAnswersByHisOwnLinkAlone() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Đại biểu"));
        InvitationSummary invited =
                invite(plan, onlyGroup(plan), guest("Trần Thị Mẫu")).items().get(0);
        String secret = asPlanner.call(() -> answers.secret(invited.invitationId()));

        guests.accept(secret, ADDRESS);

        assertThat(guests.view(secret, ADDRESS).invitation().status()).isEqualTo(InvitationStatus.ACCEPTED);
        assertThatThrownBy(() -> guests.view(invited.code(), "192.0.2.2")).hasMessageContaining("NOT_FOUND");
        guests.substitute(secret, ADDRESS, guest("Lê Văn Thử"), null);
        assertThat(guests.view(secret, ADDRESS).pass()).isNull();
    }

    @Test
    @Tag("ATT-12")
    void whoeverTriesSecretsHasToWait() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> guests.view("đoán", "192.0.2.3")).hasMessageContaining("NOT_FOUND");
        }

        assertThatThrownBy(() -> guests.view("đoán", "192.0.2.3")).hasMessageContaining("TOO_MANY_ATTEMPTS");
    }

    @Test
    void honoureesJoinTheGroupOfAwardees() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Đại diện tập thể, cá nhân được khen thưởng"));
        PersonId person = office.person("Trần Thị Mẫu");

        plans.announce(
                plan,
                List.of(
                        new Honouree("n1", 2, false, "Trần Thị Mẫu", "Bà", "Chuyên viên", person, ward),
                        new Honouree("n2", 1, true, "Tổ bầu cử số 4", null, null, null, ward)));

        assertThat(asPlanner
                        .call(() -> invitations.list(plan, InvitationFilter.all(), PageRequest.first()))
                        .items())
                .extracting(InvitationSummary::fullName, InvitationSummary::status)
                .containsExactlyInAnyOrder(
                        tuple("Trần Thị Mẫu", InvitationStatus.LISTED),
                        tuple("Đại diện Tổ bầu cử số 4", InvitationStatus.LISTED));
    }

    @Test
    @Tag("ATT-97")
    void whoseHonourIsTakenBackIsInvitedNoMoreUnlessSomethingElseInvitesHim() throws Exception {
        PlanId plan =
                plans.issuePlan(ward, List.of("Đại biểu khách mời", "Đại diện tập thể, cá nhân được khen thưởng"));
        PersonId guestAnyway = office.person("Hồ Thị Khách");
        PersonId twice = office.person("Đinh Văn Hai");
        GroupSummary guests = asPlanner.call(() -> groups.list(plan)).get(0);
        asPlanner.call(() -> invitations.invite(
                plan,
                guests.id(),
                List.of(new Guest(guestAnyway.value(), "Hồ Thị Khách", "Bà", null, ward.value(), null, null, null))));
        plans.announce(
                plan,
                List.of(
                        new Honouree("w1", 1, true, "Tổ bầu cử số 9", null, null, null, ward),
                        new Honouree("w2", 2, false, "Hồ Thị Khách", "Bà", null, guestAnyway, ward),
                        new Honouree("w3", 3, false, "Đinh Văn Hai", "Ông", null, twice, ward),
                        new Honouree("w4", 4, false, "Đinh Văn Hai", "Ông", null, twice, ward)));

        asPlanner.run(() -> plans.withdraw(plan, "Hủy khen thưởng", "w1", "w2", "w3"));

        assertThat(asPlanner
                        .call(() -> invitations.list(plan, InvitationFilter.all(), PageRequest.first()))
                        .items())
                .extracting(InvitationSummary::fullName, InvitationSummary::status)
                .containsExactlyInAnyOrder(
                        tuple("Đại diện Tổ bầu cử số 9", InvitationStatus.REVOKED),
                        tuple("Hồ Thị Khách", InvitationStatus.ISSUED),
                        tuple("Đinh Văn Hai", InvitationStatus.LISTED));
        assertThat(plans.count("select count(*) from attendance.stage_place where plan_id = ?", plan.value()))
                .isEqualTo(1);
    }

    @Test
    void aFixedTimeIsKnownToTheConference() {
        PlanId plan = plans.issuePlan(ward, List.of());
        Instant start = Instant.parse("2026-06-18T00:30:00Z");

        plans.fixTime(plan, ward, start);

        assertThat(conferences.facts(plan).startsAt()).isEqualTo(start);
    }

    private Invited invite(PlanId plan, GroupSummary group, Guest... people) throws Exception {
        return asPlanner.call(() -> invitations.invite(plan, group.id(), List.of(people)));
    }

    private CheckInResult scan(PlanId plan, String code) throws Exception {
        return asPlanner.call(() -> checkIns.checkIn(plan, new Scan(code, "cửa 1", Ids.next(), null)));
    }

    private GroupSummary onlyGroup(PlanId plan) throws Exception {
        return asPlanner.call(() -> groups.list(plan)).get(0);
    }

    private static Guest guest(String fullName) {
        return Guest.named(fullName, null, "Chuyên viên");
    }
}
