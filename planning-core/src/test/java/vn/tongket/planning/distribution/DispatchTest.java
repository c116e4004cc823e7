package vn.tongket.planning.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.register.EntryId;

class DispatchTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    private final Dispatch outside = new Dispatch(new EntryId("dong"), 1, new Recipient("Sở Nội vụ", null));

    @Test
    @Tag("DST-2")
    void theFirstWhoOpensLeavesTheReceipt() {
        Dispatch dispatch = new Dispatch(new EntryId("dong"), 1, new Recipient("Phòng A", new UnitId("a")));
        dispatch.inPortal(MONDAY);

        dispatch.opened("Người thứ nhất", NINE);
        dispatch.opened("Người thứ hai", NINE.plusSeconds(60));

        assertThat(dispatch.summary().openedBy()).isEqualTo("Người thứ nhất");
        assertThat(dispatch.summary().openedAt()).isEqualTo(NINE);
        assertThat(dispatch.summary().copies()).isZero();
    }

    @Test
    @Tag("DST-3")
    void nobodySignsBeforeItIsSent() {
        refused(DispatchWay.PAPER, MONDAY, "Người nhận", MONDAY.minusDays(1), DispatchError.SIGNED_BEFORE_SENT);
        refused(DispatchWay.PAPER, null, "Người nhận", MONDAY, DispatchError.SIGNED_BEFORE_SENT);
        refused(DispatchWay.PAPER, MONDAY, " ", MONDAY, DispatchError.SIGNER_MISSING);
        refused(DispatchWay.PORTAL, MONDAY, null, null, DispatchError.NOT_A_PORTAL_UNIT);

        outside.change(new DispatchNote(DispatchWay.PAPER, 3, MONDAY, "Người nhận", MONDAY, "Gửi bưu điện"));

        assertThat(outside.summary().copies()).isEqualTo(3);
        assertThat(outside.summary().signedBy()).isEqualTo("Người nhận");
    }

    private void refused(DispatchWay way, LocalDate sent, String signer, LocalDate signed, DispatchError why) {
        assertThatThrownBy(() -> outside.change(new DispatchNote(way, 1, sent, signer, signed, null)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(why));
    }
}
