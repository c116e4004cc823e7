package vn.tongket.planning.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.ErrorCode;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class AttachmentServiceIT {

    @Inject
    private AttachmentDesk desk;

    @Inject
    private PlanService plans;

    @Inject
    private TestOffice office;

    @Inject
    private Acting.AsPlanner asPlanner;

    @Inject
    private Acting.AsUnitOfficer asUnitOfficer;

    @Test
    @Tag("ATC-3")
    void whatWasStoredIsOpenedUnchanged() throws Exception {
        PlanId plan = plan();

        AttachmentSummary file = asPlanner.call(() -> desk.store("plan", plan.value(), "phụ lục", pdf()));

        assertThat(file.name()).isEqualTo("phụ lục.pdf");
        assertThat(asPlanner.call(() -> desk.open(file.attachmentId()).content().readAllBytes()))
                .isEqualTo(SampleFiles.PDF);
        assertThat(asPlanner.call(() -> desk.list("plan", plan.value()))).containsExactly(file);
        asPlanner.run(() -> desk.remove(file.attachmentId()));
        assertThat(asPlanner.call(() -> desk.list("plan", plan.value()))).isEmpty();
    }

    @Test
    @Tag("ATC-7")
    void aFileOfWhatOneMayNotSeeDoesNotExist() throws Exception {
        PlanId plan = plan();
        AttachmentSummary file = asPlanner.call(() -> desk.store("plan", plan.value(), "a.pdf", pdf()));
        office.grant(Role.UNIT_OFFICER, office.unit("Phòng khác", null, null));

        assertThat(refusal(() -> asUnitOfficer.run(() -> desk.open(file.attachmentId()))))
                .isEqualTo(ErrorCode.Kind.NOT_FOUND);
        assertThat(refusal(() -> asUnitOfficer.run(() -> desk.remove(file.attachmentId()))))
                .isEqualTo(ErrorCode.Kind.NOT_FOUND);
        assertThat(refusal(() -> asPlanner.run(() -> desk.store("no-such-kind", plan.value(), "a.pdf", pdf()))))
                .isEqualTo(ErrorCode.Kind.NOT_FOUND);
    }

    private PlanId plan() throws Exception {
        UnitId unit = office.unit("Phòng Nội vụ", "PNV" + System.nanoTime(), null);
        office.grant(Role.PLANNER, unit);
        PlanDraft draft = new PlanDraft(
                unit,
                new PlanLetterhead(null, null, null, null, null),
                text("Kế hoạch có phụ lục"),
                new PlanTime(null, null, null),
                List.of());
        return asPlanner.call(() -> plans.draft(draft)).id();
    }

    private static PlanText text(String title) {
        PlanSigner signer = new PlanSigner(null, null, null);
        return new PlanText(null, title, null, null, null, null, null, null, null, null, signer);
    }

    private static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream(SampleFiles.PDF);
    }

    private static Object refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        BusinessException[] refused = new BusinessException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, thrown -> refused[0] = thrown);
        return refused[0].code().kind();
    }
}
