package vn.tongket.planning.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;

class RecipientLinesTest {

    private final Map<String, UnitSummary> known = Stream.of(
                    "Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường", "Khóm Bến Đò")
            .collect(Collectors.toMap(Function.identity(), RecipientLinesTest::unit));

    @Test
    @Tag("DST-1")
    void everyLineBecomesARecipientAndTheLastTheArchiveCopy() {
        RecipientLines lines = new RecipientLines(List.of(
                "- Sở Nội vụ tỉnh (b/c);", "Phòng Kinh tế, Hạ tầng và Đô thị;", "- Như trên;", "- Lưu: VT, VHXH."));

        assertThat(lines.archive()).contains("VT, VHXH");
        assertThat(lines.recipients(known))
                .extracting(Recipient::words)
                .containsExactly("Sở Nội vụ tỉnh (b/c)", "Phòng Kinh tế, Hạ tầng và Đô thị", "Như trên");
        assertThat(lines.recipients(known))
                .extracting(recipient ->
                        recipient.unit() == null ? null : recipient.unit().value())
                .containsExactly(null, "Phòng Kinh tế, Hạ tầng và Đô thị", null);
        assertThat(lines.recipients(known).get(2).byReference()).isTrue();
    }

    @Test
    @Tag("DST-1")
    void aLineOfUnitsAloneIsSentToEach() {
        assertThat(new RecipientLines(List.of("Công an phường, Khóm Bến Đò (để th/h)")).recipients(known))
                .extracting(Recipient::words)
                .containsExactly("Công an phường", "Khóm Bến Đò");
        assertThat(new RecipientLines(List.of("Công an phường, các khóm")).recipients(known))
                .extracting(Recipient::words)
                .containsExactly("Công an phường, các khóm");
    }

    private static UnitSummary unit(String name) {
        return new UnitSummary(
                name,
                name,
                name,
                name,
                null,
                UnitKind.DEPARTMENT,
                UnitLevel.COMMUNE,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                1,
                1);
    }
}
