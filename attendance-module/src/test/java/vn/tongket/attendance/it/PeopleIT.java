package vn.tongket.attendance.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.attendance.bulk.BulkService;
import vn.tongket.attendance.bulk.ImportId;
import vn.tongket.attendance.bulk.ImportRowSummary;
import vn.tongket.attendance.bulk.ImportService;
import vn.tongket.attendance.bulk.ImportState;
import vn.tongket.attendance.bulk.ImportSummary;
import vn.tongket.attendance.bulk.RowDecision;
import vn.tongket.attendance.bulk.RowFilter;
import vn.tongket.attendance.bulk.RowProblem;
import vn.tongket.attendance.bulk.RowProblemKind;
import vn.tongket.attendance.bulk.sheet.GuestCells;
import vn.tongket.attendance.expansion.Candidate;
import vn.tongket.attendance.expansion.ClashKind;
import vn.tongket.attendance.expansion.ExpansionService;
import vn.tongket.attendance.group.GroupEntry;
import vn.tongket.attendance.group.GroupKind;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.group.rule.CompositionRule;
import vn.tongket.attendance.group.rule.RuleKind;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.invitation.InvitationFilter;
import vn.tongket.attendance.invitation.InvitationService;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.post.Post;
import vn.tongket.attendance.post.PostService;
import vn.tongket.attendance.quota.UnitGuestService;
import vn.tongket.attendance.substitution.SubstitutionService;
import vn.tongket.attendance.terms.InvitationTerms;
import vn.tongket.attendance.terms.TermsService;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.absence.AbsenceEntry;
import vn.tongket.planning.absence.AbsenceKind;
import vn.tongket.planning.absence.AbsenceService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.Acting.AsDepartmentHead;
import vn.tongket.testing.Acting.AsPlanner;
import vn.tongket.testing.Acting.AsUnitOfficer;
import vn.tongket.testing.TestOffice;

/** From groups to people, from a unit's share and from a file, in the container. */
@ExtendWith(ArquillianExtension.class)
public class PeopleIT {

    @Inject
    private TestOffice office;

    @Inject
    private ConferenceOffice plans;

    @Inject
    private AsPlanner asPlanner;

    @Inject
    private AsDepartmentHead asHead;

    @Inject
    private GroupService groups;

    @Inject
    private ExpansionService expansion;

    @Inject
    private InvitationService invitations;

    @Inject
    private UnitGuestService unitGuests;

    @Inject
    private PostService posts;

    @Inject
    private AbsenceService absences;

    @Inject
    private BulkService bulk;

    @Inject
    private ImportService imports;

    @Inject
    private TermsService terms;

    @Inject
    private SubstitutionService substitutions;

    @Inject
    private AsUnitOfficer asOfficer;

    private UnitId ward;

    @BeforeEach
    void openOffice() {
        ward = office.unit("Phường " + Ids.next(), "UBBC", null);
        office.grant(Role.PLANNER, ward);
    }

    @Test
    @Tag("ATT-22")
    void whoBelongsToTwoGroupsIsInvitedInTheHigherAndKeepsHisOtherPost() throws Exception {
        UnitId committee = office.unit("Ủy ban bầu cử " + ward, null, ward);
        UnitId council = office.unit("Hội đồng nhân dân " + ward, null, ward);
        PersonId person = office.person("Trần Thị Mẫu");
        plans.appoint(person, committee, true);
        plans.appoint(person, council, true);
        PlanId plan = plans.issuePlan(ward, List.of("Hội đồng nhân dân " + ward, "Thành viên Ủy ban bầu cử " + ward));
        List<GroupSummary> made = asPlanner.call(() -> groups.list(plan));

        asPlanner.call(() -> expansion.expand(made.get(1).id()));
        int fresh = asPlanner.call(() -> expansion.expand(made.get(0).id()));

        InvitationSummary only = guests(plan).get(0);
        assertThat(fresh).isZero();
        assertThat(guests(plan)).hasSize(1);
        assertThat(only.groupId()).isEqualTo(made.get(0).id().value());
        assertThat(only.unitId()).isEqualTo(council.value());
        assertThat(posts.of(List.of(only.id())).get(only.id()))
                .extracting(Post::group, Post::unitId)
                .containsExactly(tuple(made.get(1).id(), committee.value()));
    }

    @Test
    @Tag("ATT-24")
    void whoIsAwayOrInvitedElsewhereIsToldBeforeHeIsListed() throws Exception {
        UnitId committee = office.unit("Ủy ban bầu cử " + ward, null, ward);
        PersonId away = office.person("Trần Thị Vắng");
        PersonId busy = office.person("Lê Văn Bận");
        plans.appoint(away, committee, false);
        plans.appoint(busy, committee, false);
        Instant start = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        LocalDate day = start.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
        PlanId other = plans.issuePlan(ward, List.of("Đại biểu"));
        plans.fixTime(other, ward, start.plus(1, ChronoUnit.HOURS));
        GroupSummary elsewhere = asPlanner.call(() -> groups.list(other)).get(0);
        asPlanner.call(() -> invitations.enlist(
                elsewhere.id(), List.of(new Guest(busy.value(), "Lê Văn Bận", null, null, null, null, null, null))));
        asPlanner.run(() -> absences.record(new AbsenceEntry(away, AbsenceKind.LEAVE, day, day.plusDays(2), null)));
        PlanId plan = plans.issuePlan(ward, List.of("Thành viên Ủy ban bầu cử " + ward));
        plans.fixTime(plan, ward, start);

        GroupSummary group = asPlanner.call(() -> groups.list(plan)).get(0);
        List<Candidate> candidates = asPlanner.call(() -> expansion.candidates(group.id()));

        assertThat(candidates)
                .allSatisfy(candidate -> assertThat(candidate.clashes())
                        .singleElement()
                        .satisfies(clash -> assertThat(clash.kind())
                                .isEqualTo(
                                        candidate.guest().personId().equals(away.value())
                                                ? ClashKind.AWAY
                                                : ClashKind.ELSEWHERE)))
                .hasSize(2);
    }

    @Test
    @Tag("ATT-21")
    void aUnitClosesItsListWhenItIsCompleteAndOpensItAgainToChangeIt() throws Exception {
        UnitId unit = office.unit("Khóm " + Ids.next(), null, ward);
        office.grant(Role.DEPARTMENT_HEAD, unit);
        PlanId plan = plans.issuePlan(ward, List.of());
        GroupSummary group = asPlanner.call(() -> groups.add(
                plan,
                new GroupEntry(
                        "Đại diện các khóm",
                        GroupKind.UNIT_QUOTA,
                        List.of(unit),
                        2,
                        null,
                        List.of(),
                        List.of(new CompositionRule(RuleKind.LEADERS, 1)))));

        asHead.run(() -> unitGuests.name(group.id(), unit, Guest.named("Lê Văn Thử", "Ông", "Cán bộ")));
        assertThatThrownBy(() -> asHead.run(() -> unitGuests.close(group.id(), unit)))
                .hasMessageContaining("LEADERS_MISSING");
        assertThatThrownBy(() ->
                        asHead.run(() -> unitGuests.name(group.id(), unit, Guest.named("Trần Mẫu", "Ông", "Cán bộ"))))
                .hasMessageContaining("LEADERS_MISSING");
        asHead.run(() -> unitGuests.name(group.id(), unit, Guest.named("Trần Thị Mẫu", "Bà", "Trưởng khóm")));
        asHead.run(() -> unitGuests.close(group.id(), unit));

        InvitationSummary named = guests(plan).get(0);
        assertThatThrownBy(() -> asHead.run(() -> unitGuests.withdraw(named.invitationId())))
                .hasMessageContaining("CLOSED");
        asHead.run(() -> unitGuests.reopen(group.id(), unit));
        asHead.run(() -> unitGuests.withdraw(named.invitationId()));
        assertThat(guests(plan)).hasSize(1);
    }

    @Test
    @Tag("ATT-27")
    @Tag("ATT-28")
    @Tag("ATT-29")
    void aFileIsWrittenAsAWholeAndUndoneAsAWholeUntilSomethingWasSent() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Đại biểu", "Khách mời"));
        List<GroupSummary> made = asPlanner.call(() -> groups.list(plan));
        asPlanner.call(() -> invitations.enlist(
                made.get(0).id(),
                List.of(new Guest(null, "Nguyễn Thị Hòa", null, null, null, null, null, "0912345678"))));

        ImportId id = read(plan, made.get(1), """
                Họ và tên;Chức vụ;Điện thoại
                Nguyễn Thị Hoà;Hội trưởng;0912 345 678
                Lê Văn Thử;Hội viên;0903 111 222
                ;Không tên;
                """);
        assertThat(asPlanner.call(() -> imports.get(id)).counts())
                .isEqualTo(new ImportSummary.RowCounts(3, 1, 1, 1, 0));
        assertThatThrownBy(() -> asPlanner.run(() -> bulk.write(id))).hasMessageContaining("UNDECIDED");
        asPlanner.run(() -> imports.decide(id, 2, RowDecision.SAME));
        asPlanner.run(() -> bulk.write(id));
        ImportSummary written = settled(id);

        assertThat(written.state()).isEqualTo(ImportState.DONE);
        assertThat(written.imported()).isEqualTo(1);
        assertThat(guests(plan)).hasSize(2);
        asPlanner.run(() -> imports.undo(id));
        assertThat(guests(plan)).extracting(InvitationSummary::fullName).containsExactly("Nguyễn Thị Hòa");

        ImportId again = read(plan, made.get(1), "Họ và tên\nLê Văn Thử\n");
        asPlanner.run(() -> bulk.write(again));
        settled(again);
        asPlanner.call(() -> invitations.issueAll(plan));
        assertThatThrownBy(() -> asPlanner.run(() -> imports.undo(again))).hasMessageContaining("MANY_SENT");
        assertThat(guests(plan)).hasSize(2);
    }

    @Test
    @Tag("ATT-83")
    void theHeadOfTheUnitIsToldOfAProposedSubstituteAndTheProposerOfTheDecision() throws Exception {
        UnitId unit = office.unit("Khóm " + Ids.next(), null, ward);
        office.grant(Role.DEPARTMENT_HEAD, unit);
        office.grant(Role.UNIT_OFFICER, unit);
        PlanId plan = plans.issuePlan(ward, List.of("Đại biểu"));
        asPlanner.run(() -> terms.set(plan, new InvitationTerms(null, true, null, List.of(), 0, null, 0), null));
        GroupSummary group = asPlanner.call(() -> groups.list(plan)).get(0);
        InvitationSummary guest = asPlanner
                .call(() -> invitations.invite(
                        plan,
                        group.id(),
                        List.of(Guest.named("Trần Thị Mẫu", null, "Cán bộ").inUnit(unit.value(), "Khóm"))))
                .items()
                .get(0);

        asOfficer.run(() ->
                substitutions.propose(guest.invitationId(), Guest.named("Lê Văn Thử", null, "Cán bộ"), "Đi công tác"));
        String proposal = asHead.call(() -> substitutions.waiting()).stream()
                .filter(waiting -> waiting.planId().equals(plan.value()))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(told(proposal, "proposed")).isEqualTo(2);
        asHead.run(() -> substitutions.approve(proposal));
        assertThat(told(proposal, "decided")).isEqualTo(1);
    }

    private long told(String proposal, String step) {
        return plans.count(
                "select count(*) from planning.notice where sender_key = ?", "substitute:" + proposal + ":" + step);
    }

    @Test
    @Tag("ATT-80")
    void aRowCorrectedInThePreviewIsCheckedAgainWithThoseThatItConcerns() throws Exception {
        PlanId plan = plans.issuePlan(ward, List.of("Khách mời"));
        ImportId id = read(plan, asPlanner.call(() -> groups.list(plan)).get(0), """
                Họ và tên;Chức vụ;Thư điện tử
                Nguyễn Thị Hoà;Hội trưởng;sai@
                Trần Văn Thử;Hội viên;thu@phuong.example
                Trần Văn Thử;Hội phó;thu@phuong.example
                """);
        asPlanner.run(() -> imports.decide(id, 4, RowDecision.SAME));

        ImportRowSummary mended =
                asPlanner.call(() -> imports.correct(id, cells(2, "Nguyễn Thị Hoà", "hoa@phuong.vn")));
        ImportRowSummary stillWrong = asPlanner.call(() -> imports.correct(id, cells(2, "Nguyễn 7", "hoa@phuong.vn")));
        ImportRowSummary twin =
                asPlanner.call(() -> imports.correct(id, cells(2, "Trần Văn Thử", "thu@phuong.example")));

        assertThat(mended.blocked()).isFalse();
        assertThat(mended.email()).isEqualTo("hoa@phuong.vn");
        assertThat(stillWrong.problems()).extracting(RowProblem::kind).containsExactly(RowProblemKind.NAME_ODD);
        assertThat(twin.twin()).isNull();
        assertThat(rows(id))
                .extracting(row -> row.twin() == null ? "" : row.twin().ref())
                .containsExactly("", "2", "2");
        assertThat(asPlanner.call(() -> imports.get(id)).counts())
                .isEqualTo(new ImportSummary.RowCounts(3, 0, 2, 2, 0));
        asPlanner.call(() -> imports.correct(id, cells(2, "Lê Thị Khác", "")));
        assertThat(rows(id))
                .extracting(row -> row.twin() == null ? "" : row.twin().ref())
                .containsExactly("", "", "3");
    }

    private static GuestCells cells(int line, String fullName, String email) {
        return new GuestCells(line, fullName, "", "Hội viên", "", "", email, "");
    }

    private List<ImportRowSummary> rows(ImportId id) throws Exception {
        return asPlanner
                .call(() -> imports.rows(id, RowFilter.ALL, PageRequest.first()))
                .items();
    }

    private ImportId read(PlanId plan, GroupSummary group, String text) throws Exception {
        ImportId id = asPlanner.call(() -> bulk.upload(
                plan, group.id(), "khach.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        ImportSummary read = settled(id);
        assertThat(read.state()).as(read.toString()).isEqualTo(ImportState.READY);
        return id;
    }

    private ImportSummary settled(ImportId id) throws Exception {
        ImportSummary now = asPlanner.call(() -> imports.get(id));
        while (now.state().running()) {
            Thread.onSpinWait();
            now = asPlanner.call(() -> imports.get(id));
        }
        return now;
    }

    private List<InvitationSummary> guests(PlanId plan) throws Exception {
        return asPlanner
                .call(() -> invitations.list(plan, InvitationFilter.all(), PageRequest.first()))
                .items();
    }
}
