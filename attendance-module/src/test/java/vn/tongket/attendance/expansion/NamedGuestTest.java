package vn.tongket.attendance.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ATT-23")
class NamedGuestTest {

    @Test
    void readsTheGuestWithEachOfHisPosts() {
        NamedGuest guest = NamedGuest.of(
                        "Bà Trần Thị Mẫu, Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Tỉnh, Ủy viên Ủy"
                                + " ban bầu cử Tỉnh (phụ trách công tác bầu cử thành phố)")
                .orElseThrow();

        assertThat(guest.honorific()).isEqualTo("Bà");
        assertThat(guest.fullName()).isEqualTo("Trần Thị Mẫu");
        assertThat(guest.posts())
                .containsExactly("Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Tỉnh", "Ủy viên Ủy ban bầu cử Tỉnh");
    }

    @Test
    void aUnitBehindACommaBelongsToThePostBeforeIt() {
        assertThat(NamedGuest.of("Đ/c Lê Văn Thử - Bí thư, Đảng ủy phường; Chủ tịch Hội đồng nhân dân")
                        .orElseThrow()
                        .posts())
                .containsExactly("Bí thư, Đảng ủy phường", "Chủ tịch Hội đồng nhân dân");
    }

    @Test
    void aGuestWithoutAPostIsAGuest() {
        assertThat(NamedGuest.of("Ông Lê Văn Thử").orElseThrow().guests(null)).hasSize(1);
        assertThat(NamedGuest.of("Đại biểu khách mời")).isEmpty();
    }
}
