package vn.tongket.planning.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.ErrorCode;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.incoming.IncomingAssignment;
import vn.tongket.planning.incoming.IncomingBook;
import vn.tongket.planning.incoming.IncomingEntry;
import vn.tongket.planning.incoming.IncomingError;
import vn.tongket.planning.incoming.IncomingSearch;
import vn.tongket.planning.incoming.IncomingService;
import vn.tongket.planning.incoming.IncomingSummary;
import vn.tongket.planning.incoming.PlanLinkKind;
import vn.tongket.planning.plan.PlanError;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.HandSignedPaper;
import vn.tongket.planning.register.OutgoingEntrySummary;
import vn.tongket.planning.register.RegisterError;
import vn.tongket.planning.register.RegisterSearch;
import vn.tongket.planning.register.RegisterService;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class RecordsOfficeIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    private RegisterService register;

    @Inject
    private DispatchService dispatches;

    @Inject
    private ReceiptService receipts;

    @Inject
    private OutgoingBook outgoingBook;

    @Inject
    private IncomingService incoming;

    @Inject
    private IncomingBook incomingBook;

    @Inject
    private TestOffice office;

    @Inject
    private Acting.AsClerk asClerk;

    @Inject
    private Acting.AsPlanner asPlanner;

    @Inject
    private Acting.AsUnitOfficer asUnitOfficer;

    private UnitId body;
    private UnitId department;
    private String departmentName;

    @BeforeEach
    void openOffice() {
        String mark = Long.toString(System.nanoTime());
        body = office.unit("Ủy ban " + mark, "UB" + mark.substring(mark.length() - 6), null);
        departmentName = "Phòng " + mark;
        department = office.unit(departmentName, null, null);
        office.grant(Role.CLERK, body);
        office.grant(Role.UNIT_OFFICER, department);
    }

    @Test
    @Tag("REG-6")
    @Tag("REG-8")
    @Tag("DST-2")
    @Tag("DST-3")
    void aPaperSignedByHandStandsInTheTenColumns() throws Exception {
        OutgoingEntrySummary entry = entered("Thông báo lịch trực", List.of(departmentName, "Sở Nội vụ", "Lưu: VT"));
        List<DispatchSummary> sent = asClerk.call(() -> dispatches.list(entry.entryId()));
        asUnitOfficer.call(() -> receipts.open(sent.get(0).dispatchId()));
        asClerk.run(() -> dispatches.note(
                sent.get(1).dispatchId(),
                new DispatchNote(DispatchWay.PAPER, 2, TODAY, "Người nhận", TODAY, null),
                null));

        List<String> row = asClerk.call(() -> outgoingBook.book(all())).rows().get(0);

        assertThat(row).hasSize(10);
        assertThat(row.get(0)).startsWith("01/TB-UB");
        assertThat(row.get(2)).isEqualTo("Thông báo Thông báo lịch trực");
        assertThat(row.get(4)).isEqualTo(departmentName + "\nSở Nội vụ");
        assertThat(row.get(5)).isEqualTo("VT");
        assertThat(row.get(6)).as("two sent and one kept").isEqualTo("03");
        assertThat(row.get(8)).contains("Người thử unit-officer (mạng)", "Người nhận");
    }

    @Test
    @Tag("REG-4")
    @Tag("REG-5")
    void aCancelledNumberStaysAndNoneIsReserved() throws Exception {
        OutgoingEntrySummary first = entered("Thông báo hủy", List.of());
        asClerk.run(() -> register.cancel(first.entryId(), "Ký nhầm"));

        OutgoingEntrySummary second = entered("Thông báo sau", List.of());

        assertThat(second.number()).isEqualTo(2);
        assertThat(asClerk.call(() -> register.get(first.entryId())).note()).contains("Hủy số: Ký nhầm");
        refused(
                () -> asClerk.call(() -> register.enter(paper("Sau này", TODAY.plusDays(1), List.of()))),
                RegisterError.NOT_SIGNED_YET);
        refused(
                () -> asClerk.call(() -> register.enter(paper("Trước kia", TODAY.minusDays(20), List.of()))),
                RegisterError.TOO_LATE);
    }

    @Test
    @Tag("REG-7")
    @Tag("DST-4")
    void strangersSeeNeitherRegisterNorCopies() throws Exception {
        OutgoingEntrySummary entry = entered("Thông báo riêng", List.of(departmentName, "Lưu: VT"));
        DispatchSummary sent =
                asClerk.call(() -> dispatches.list(entry.entryId())).get(0);
        office.grant(Role.PLANNER, department);

        refused(() -> asPlanner.call(() -> register.search(all(), PageRequest.first())), RegisterError.NOT_FOUND);
        refused(() -> asPlanner.call(() -> dispatches.list(entry.entryId())), RegisterError.NOT_FOUND);
        refused(() -> asPlanner.call(() -> receipts.open(sent.dispatchId())), DispatchError.NOT_FOUND);
        assertThat(asUnitOfficer.call(() -> receipts.open(sent.dispatchId())).title())
                .isEqualTo("Thông báo riêng");
    }

    @Test
    @Tag("INC-1")
    @Tag("INC-2")
    @Tag("INC-3")
    @Tag("INC-4")
    @Tag("INC-5")
    @Tag("INC-6")
    void anIncomingDocumentIsCountedGivenAndSeenByItsHolder() throws Exception {
        IncomingSummary first = asClerk.call(() -> incoming.enter(body, document("5/SNV"), false));
        refused(() -> asClerk.call(() -> incoming.enter(body, document("5/SNV"), false)), IncomingError.SAME_DOCUMENT);
        IncomingSummary again = asClerk.call(() -> incoming.enter(body, document("5/SNV"), true));
        assertThat(List.of(first.number(), again.number())).containsExactly(1, 2);
        refused(() -> asUnitOfficer.call(() -> incoming.get(first.incomingId())), IncomingError.NOT_FOUND);

        asClerk.run(() ->
                incoming.assign(first.incomingId(), new IncomingAssignment(department, null, TODAY, "Người nhận")));

        assertThat(asUnitOfficer.call(() -> incoming.get(first.incomingId())).signedBy())
                .isEqualTo("Người nhận");
        refused(
                () -> asClerk.run(
                        () -> incoming.link(first.incomingId(), new PlanId("khong-co"), PlanLinkKind.GROUNDS)),
                PlanError.NOT_FOUND);
        refused(() -> asClerk.call(() -> incoming.enter(department, document("6/SNV"), false)), KernelError.FORBIDDEN);
        assertThat(asClerk.call(() -> incomingBook.book(new IncomingSearch(body, TODAY.getYear(), null)))
                        .rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).hasSize(10));
    }

    private OutgoingEntrySummary entered(String title, List<String> recipients) throws Exception {
        asClerk.call(() -> register.enter(paper(title, TODAY, recipients)));
        return asClerk.call(() -> register.search(
                        new RegisterSearch(body, DocumentKind.NOTICE, TODAY.getYear(), title), PageRequest.first()))
                .items()
                .get(0);
    }

    private RegisterSearch all() {
        return new RegisterSearch(body, null, TODAY.getYear(), null);
    }

    private HandSignedPaper paper(String title, LocalDate signedOn, List<String> recipients) {
        return new HandSignedPaper(body, DocumentKind.NOTICE, signedOn, title, "Trần Thị Mẫu", recipients, null);
    }

    private static IncomingEntry document(String symbol) {
        return new IncomingEntry(TODAY, "Sở Nội vụ", symbol, TODAY, "Công văn", "Về việc thử", null, null);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, ErrorCode why) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(why));
    }
}
