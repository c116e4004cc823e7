package vn.tongket.planning.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class NoticeServiceIT {

    @Inject
    private NoticeService notices;

    @Inject
    private InboxService inbox;

    @Inject
    private HeardNoticesListener heard;

    @Inject
    private TestOffice office;

    @Inject
    private Acting.AsUnitOfficer asOfficer;

    @Inject
    private Acting.AsPlanner asPlanner;

    private final String key = Ids.next();
    private UnitId committee;
    private UnitId department;

    @BeforeEach
    void anOffice() {
        committee = office.unit("Ủy ban nhân dân", "UBND", null);
        department = office.unit("Phòng Nội vụ", "PNV", committee);
        office.grant(Role.PLANNER, committee);
        office.grant(Role.UNIT_OFFICER, department);
    }

    @Test
    @Tag("NTC-2")
    void aUnitIsToldThroughItsOwnOfficersAndARoleThroughTheNearestHolder() throws Exception {
        assertThat(notices.tell(department, message("đơn vị"))).isEqualTo(1);
        assertThat(notices.tell(Role.PLANNER, department, message("vai trò"))).isEqualTo(1);
        assertThat(notices.tell(committee, message("không có đầu mối"))).isZero();

        assertThat(asOfficer.call(this::subjects)).containsExactly("đơn vị");
        assertThat(asPlanner.call(this::subjects)).containsExactly("vai trò");
    }

    @Test
    @Tag("NTC-4")
    void isHeardOutsideOnceAndNotWhenTheTellingFails() {
        NoticeMessage told = message("nghe được");
        NoticeMessage broken = new NoticeMessage(key + "hỏng", NoticeKind.PLAN, " ", List.of(), null);

        notices.tell(department, told);
        notices.tell(department, told);

        assertThatThrownBy(() -> notices.tell(department, broken)).isInstanceOf(RuntimeException.class);
        assertThat(heard.subjects()).filteredOn(told.subject()::equals).hasSize(1);
        assertThat(heard.subjects()).doesNotContain(" ");
    }

    @Test
    @Tag("NTC-3")
    void openingReadsItAndNobodyElseOpensIt() throws Exception {
        notices.tell(department, message("mở ra"));
        NoticeId id = asOfficer.call(() -> inbox.list(new PageRequest(key, 0, 10, null), true)
                .items()
                .get(0)
                .noticeId());

        assertThatThrownBy(() -> asPlanner.call(() -> inbox.open(id))).isInstanceOf(BusinessException.class);
        assertThat(asOfficer.call(() -> inbox.open(id)).unread()).isFalse();
        assertThat(notices.receipts(key)).extracting(NoticeReceipt::read).containsExactly(true);
    }

    private List<String> subjects() {
        return inbox.list(new PageRequest(key, 0, 10, null), true).items().stream()
                .map(NoticeSummary::subject)
                .map(subject -> subject.replace(" " + key, ""))
                .toList();
    }

    private NoticeMessage message(String subject) {
        return new NoticeMessage(
                key + subject, NoticeKind.PLAN, subject + " " + key, List.of("Một dòng"), "/plan/plan-list");
    }
}
