package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.planning.extraction.ExtractedPlan.Warning;

/** Documents that are no plans: each is told by its name and read all the same. */
@Tag("EXT-16")
class OtherKindsTest {

    private static final String HEAD = """
            ỦY BAN NHÂN DÂN XÃ TÂN MỸ ĐÔNG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 12/%s-UBND
            Tân Mỹ Đông, ngày 15 tháng 3 năm 2024
            """;
    private static final String BODY = """
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
            I. NỘI DUNG
            1. Công chức Văn phòng chuẩn bị hội trường.
            Nơi nhận:
            - UBND huyện;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Đoàn Văn Sửu
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QĐ  | QUYẾT ĐỊNH | Quyết định | Về việc thành lập Ban Tổ chức hội nghị
            BC  | BÁO CÁO    | Báo cáo    | Kết quả thực hiện nhiệm vụ quý I năm 2024
            TB  | THÔNG BÁO  | Thông báo  | Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban
            TTr | TỜ TRÌNH   | Tờ trình   | Về việc xin kinh phí tổ chức hội nghị
            GM  | GIẤY MỜI   | Giấy mời   | Dự hội nghị tổng kết năm 2023
            CT  | CHỈ THỊ    | Chỉ thị    | Về tăng cường công tác phòng cháy, chữa cháy
            NQ  | NGHỊ QUYẾT | Nghị quyết | Về nhiệm vụ phát triển kinh tế - xã hội năm 2024
            HD  | HƯỚNG DẪN  | Hướng dẫn  | Bình xét gia đình văn hóa năm 2024
            CTr | CHƯƠNG TRÌNH | Chương trình | Công tác tháng 4 năm 2024
            PA  | PHƯƠNG ÁN  | Phương án  | Bảo đảm an ninh, trật tự lễ hội
            BB  | BIÊN BẢN   | Biên bản   | Họp giao ban tuần 11
            QC  | QUY CHẾ    | Quy chế    | Làm việc của Ban Chỉ đạo
            """)
    void isToldAndRead(String symbol, String printed, String kind, String title) {
        ExtractedPlan read = Samples.ofText(HEAD.formatted(symbol) + printed + "\n" + title + "\n" + BODY);

        assertThat(read.type()).isEqualTo(kind);
        assertThat(read.warnings())
                .filteredOn(warning -> warning.code().equals("NOT_A_PLAN"))
                .singleElement()
                .extracting(Warning::message)
                .asString()
                .contains(kind);
        assertThat(read.number()).isEqualTo("12/" + symbol + "-UBND");
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.recipients()).containsExactly("UBND huyện", "Lưu: VT");
        assertThat(read.signerName()).isEqualTo("Đoàn Văn Sửu");
    }

    @Test
    void aLetterHasNoNameOfItsKind() {
        String letter = """
                UBND HUYỆN TÂN MỸ
                PHÒNG NỘI VỤ
                Số: 77/PNV-TĐKT
                V/v rà soát hồ sơ khen thưởng
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Tân Mỹ, ngày 04 tháng 01 năm 2022
                Kính gửi: Ủy ban nhân dân các xã, thị trấn.
                Đề nghị Ủy ban nhân dân các xã, thị trấn rà soát hồ sơ trước ngày 20/01/2022./.
                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                TRƯỞNG PHÒNG
                Lã Thị Bưởi
                """;

        ExtractedPlan read = Samples.ofText(letter);

        assertThat(read.type()).isEqualTo("Công văn");
        assertThat(read.title()).isEqualTo("V/v rà soát hồ sơ khen thưởng");
        assertThat(read.warnings()).extracting(Warning::code).contains("NOT_A_PLAN");
    }
}
