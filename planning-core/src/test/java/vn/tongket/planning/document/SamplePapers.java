package vn.tongket.planning.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.document.Block.Paragraph;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.Table.Column;
import vn.tongket.planning.document.render.QrCode;
import vn.tongket.planning.document.wording.VietnameseNumber;

/** Papers of an invented office, one of each kind that the portal prints. */
public final class SamplePapers {

    public static final LocalDate DATE = LocalDate.of(2021, 6, 8);

    private static final String PARENT = "UBND TỈNH LAM GIANG";
    private static final String COMMITTEE = "ỦY BAN BẦU CỬ THÀNH PHỐ SÔNG XANH";
    private static final String PEOPLES_COMMITTEE = "ỦY BAN NHÂN DÂN THÀNH PHỐ SÔNG XANH";
    private static final String ELECTION =
            "bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp, nhiệm kỳ 2021 - 2026";

    private SamplePapers() {}

    /** A plan of several pages with headings of all levels, a table and two annexes. */
    public static OfficialDocument plan() {
        OfficialDocumentBuilder plan = OfficialDocument.issuedBy("ỦY BAN BẦU CỬ TỈNH LAM GIANG", COMMITTEE)
                .number("03/KH-UBBC")
                .at("Sông Xanh", DATE)
                .type("KẾ HOẠCH")
                .title("Tổ chức Hội nghị tổng kết công tác " + ELECTION)
                .basedOn(List.of(
                        "Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân ngày 25 tháng 6 năm 2015",
                        "Kế hoạch số 07/KH-UBBC ngày 26 tháng 01 năm 2021 của Ủy ban bầu cử tỉnh Lam Giang về thực hiện"
                                + " công tác " + ELECTION + ";"))
                .paragraph("Ủy ban bầu cử Thành phố ban hành Kế hoạch tổ chức Hội nghị tổng kết công tác " + ELECTION
                        + ", cụ thể như sau:");
        purposes(plan);
        contents(plan);
        return plan.paragraph("Trên đây là Kế hoạch tổ chức Hội nghị tổng kết công tác " + ELECTION
                        + " của Ủy ban bầu cử thành phố Sông Xanh.")
                .recipients(List.of(
                        "- TT/Thành ủy, TT/HĐND Thành phố;",
                        "- UBND Thành phố;",
                        "- Ủy ban MTTQ Việt Nam Thành phố;",
                        "- UBND, UBBC các xã, phường;",
                        "- Lưu: VT, NV (02 bản)."))
                .signedBy(chairman("TM. ỦY BAN BẦU CỬ"))
                .annex(Annex.of("PHÂN CÔNG NHIỆM VỤ CHUẨN BỊ HỘI NGHỊ", planReference(), List.of(tasks(28))))
                .annex(Annex.of(
                        "DỰ TOÁN KINH PHÍ",
                        planReference(),
                        List.of(
                                budget(),
                                new Paragraph("Số tiền bằng chữ: " + VietnameseNumber.dong(12_750_000) + "."))))
                .build();
    }

    /** A plan of so many short paragraphs and a last sentence. */
    public static OfficialDocument lines(int paragraphs) {
        OfficialDocumentBuilder plan =
                OfficialDocument.issuedBy("", COMMITTEE).number("KH-UBBC").type("KẾ HOẠCH");
        for (int i = 1; i <= paragraphs; i++) {
            plan.paragraph("Đoạn văn ngắn số " + i + ".");
        }
        return plan.paragraph("Câu cuối cùng của Kế hoạch.")
                .signedBy(chairman("TM. ỦY BAN BẦU CỬ"))
                .build();
    }

    /** The smallest plan that has every part; it fits on one page. */
    public static OfficialDocument draft() {
        return OfficialDocument.issuedBy("ỦY BAN BẦU CỬ TỈNH LAM GIANG", COMMITTEE)
                .number("KH-UBBC")
                .at("Sông Xanh", null)
                .type("KẾ HOẠCH")
                .title("Kiểm tra công tác chuẩn bị Hội nghị tổng kết")
                .basedOn(List.of("Kế hoạch số 07/KH-UBBC ngày 26 tháng 01 năm 2021"))
                .heading(1, "I", "Mục đích")
                .paragraph("Bảo đảm Hội nghị được chuẩn bị chu đáo, trang trọng, tiết kiệm")
                .recipients(List.of("- Lưu: VT."))
                .signedBy(chairman("TM. ỦY BAN BẦU CỬ"))
                .build();
    }

    /** An invitation with the QR code of its guest. */
    public static OfficialDocument invitation(String guest, String code) {
        return OfficialDocument.issuedBy("ỦY BAN BẦU CỬ TỈNH LAM GIANG", COMMITTEE)
                .number("12/GM-UBBC")
                .at("Sông Xanh", DATE)
                .type("GIẤY MỜI")
                .title("Dự Hội nghị tổng kết công tác " + ELECTION)
                .paragraph("Ủy ban bầu cử thành phố Sông Xanh trân trọng kính mời: " + guest)
                .paragraph("Tới dự Hội nghị tổng kết công tác " + ELECTION + ".")
                .keyedLine("Chủ trì", "Ông Lê Văn Thử, Chủ tịch Ủy ban bầu cử Thành phố.")
                .keyedLine("Thời gian", "07 giờ 30 phút, thứ Sáu, ngày 18 tháng 6 năm 2021.")
                .keyedLine("Địa điểm", "Hội trường Ủy ban nhân dân thành phố Sông Xanh, số 01 đường Hòa Bình.")
                .paragraph(
                        "Đề nghị đại biểu mang theo Giấy mời để điểm danh tại cửa hội trường; trường hợp không dự được"
                                + " xin báo trước ngày 16 tháng 6 năm 2021")
                .add(new Picture(new QrCode().png(code, 240), 30, "Mã điểm danh: " + code))
                .recipients(List.of("- Như trên;", "- Lưu: VT."))
                .signedBy(new SignatureBlock(
                        List.of("KT. CHỦ TỊCH", "TM. ỦY BAN BẦU CỬ"), "PHÓ CHỦ TỊCH", "Trần Thị Mẫu"))
                .build();
    }

    /** A decision on awards with its two lists. */
    public static OfficialDocument decision() {
        DocumentNumber number = DocumentNumber.of(1524, "QĐ-UBND");
        String reference = Annex.reference("Quyết định", number, DATE, "Chủ tịch Ủy ban nhân dân thành phố Sông Xanh");
        return OfficialDocument.issuedBy(PARENT, PEOPLES_COMMITTEE)
                .number(number)
                .at("Sông Xanh", DATE)
                .type("QUYẾT ĐỊNH")
                .title("Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc trong công tác "
                        + ELECTION)
                .decidedBy("CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ SÔNG XANH")
                .basedOn(List.of(
                        "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
                        "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
                        "Theo đề nghị của Trưởng phòng Phòng Nội vụ Thành phố tại Tờ trình số 88/TTr-PNV ngày 04 tháng 6 năm"
                                + " 2021"))
                .centered("QUYẾT ĐỊNH:")
                .article(
                        "1",
                        "Tặng Giấy khen cho 06 tập thể và 02 cá nhân có thành tích xuất sắc trong công tác " + ELECTION
                                + " (có danh sách kèm theo).")
                .article(
                        "2",
                        "Mức tiền thưởng kèm theo Giấy khen: tập thể 894.000 đồng ("
                                + VietnameseNumber.dong(894_000) + "), cá nhân 447.000 đồng ("
                                + VietnameseNumber.dong(447_000)
                                + "), trích từ Quỹ thi đua, khen thưởng của Thành phố.")
                .article(
                        "3",
                        "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng phòng Phòng Nội vụ, Trưởng phòng"
                                + " Phòng Tài chính - Kế hoạch, các tập thể và cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành"
                                + " Quyết định này kể từ ngày ký")
                .recipients(List.of("- Như Điều 3;", "- UBND Tỉnh (b/c);", "- Lưu: VT, PNV."))
                .signedBy(chairman())
                .annex(Annex.list("DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN", reference, List.of(collectives())))
                .annex(Annex.list("DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN", reference, List.of(persons())))
                .build();
    }

    /** Minutes with the two signatures. */
    public static OfficialDocument minutes() {
        return OfficialDocument.issuedBy("UBND THÀNH PHỐ SÔNG XANH", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG")
                .number("05/BB-HĐTĐKT")
                .at("Sông Xanh", LocalDate.of(2021, 2, 1))
                .type("BIÊN BẢN")
                .title("Họp xét khen thưởng thành tích trong công tác bầu cử")
                .keyedLine("Thời gian bắt đầu", "08 giờ 00 phút, ngày 01 tháng 02 năm 2021.")
                .keyedLine("Địa điểm", "Phòng họp số 2, Ủy ban nhân dân thành phố Sông Xanh.")
                .keyedLine("Thành phần tham dự", "09/11 thành viên Hội đồng (có danh sách kèm theo).")
                .keyedLine("Chủ trì (chủ tọa)", "Ông Lê Văn Thử, Chủ tịch Hội đồng.")
                .keyedLine("Thư ký (người ghi biên bản)", "Bà Phạm Thị Ghi, chuyên viên Phòng Nội vụ.")
                .paragraph("Nội dung (theo diễn biến cuộc họp):")
                .clause("1", "Kết quả bỏ phiếu", "")
                .add(Table.of(
                        List.of(
                                new Column("STT", 1, Align.CENTER),
                                new Column("Tập thể, cá nhân", 6, Align.LEFT),
                                new Column("Số phiếu đồng ý", 2, Align.RIGHT)),
                        List.of(List.of("1", "Tổ bầu cử số 4", "9/9"), List.of("2", "Nguyễn Thị Thử Nghiệm", "8/9"))))
                .paragraph("Cuộc họp kết thúc vào 11 giờ 00 phút, ngày 01 tháng 02 năm 2021")
                .recipients(List.of("- Thành viên Hội đồng;", "- Lưu: VT, Hồ sơ."))
                .recordedBy(new SignatureBlock(List.of(), "THƯ KÝ", "Phạm Thị Ghi"))
                .signedBy(new SignatureBlock(List.of(), "CHỦ TỌA", "Lê Văn Thử"))
                .build();
    }

    /** A letter (công văn), urgent and to several addressees. */
    public static OfficialDocument letter() {
        return OfficialDocument.issuedBy(PARENT, PEOPLES_COMMITTEE)
                .number("46/UBND-NV")
                .at("Sông Xanh", LocalDate.of(2021, 12, 10))
                .title("đôn đốc gửi báo cáo tham luận tại Hội nghị tổng kết")
                .addressedTo(List.of("- Các phòng, ban Thành phố;", "- Ủy ban nhân dân các xã, phường."))
                .urgency(Urgency.FLASH)
                .paragraph(
                        "Ủy ban nhân dân Thành phố yêu cầu các cơ quan, đơn vị gửi báo cáo tham luận trước ngày 15 tháng 12"
                                + " năm 2021")
                .recipients(List.of("- Như trên;", "- Lưu: VT."))
                .signedBy(new SignatureBlock(List.of("TL. CHỦ TỊCH"), "CHÁNH VĂN PHÒNG", "Đỗ Văn Nháp"))
                .build();
    }

    private static void purposes(OfficialDocumentBuilder plan) {
        plan.heading(1, "I", "Mục đích, yêu cầu")
                .heading(2, "1", "Mục đích")
                .bullet(
                        "-",
                        "Tổng kết, đánh giá toàn diện những mặt đạt được, mặt hạn chế trong công tác chỉ đạo, lãnh đạo, tổ"
                                + " chức thực hiện cuộc " + ELECTION + ".")
                .bullet(
                        "-",
                        "Từ thực tiễn cuộc bầu cử tại địa phương, rút ra những bài học kinh nghiệm, những kiến nghị cụ thể"
                                + " để phục vụ tốt hơn cho cuộc bầu cử lần sau.")
                .heading(2, "2", "Yêu cầu")
                .bullet(
                        "-",
                        "Gắn việc tổng kết với công tác thi đua - khen thưởng cho tập thể và cá nhân có thành tích xuất"
                                + " sắc, tiêu biểu.")
                .bullet("-", "Hội nghị tổng kết bảo đảm trang trọng, tiết kiệm, hiệu quả.");
    }

    private static void contents(OfficialDocumentBuilder plan) {
        plan.heading(1, "II", "Nội dung")
                .clause("1", "Thời gian", "Dự kiến trung tuần tháng 6/2021 (thời gian cụ thể sẽ thông báo sau).")
                .clause("2", "Địa điểm", "Hội trường Ủy ban nhân dân thành phố Sông Xanh.")
                .heading(2, "3", "Thành phần tham dự")
                .heading(3, "a", "Đại biểu Tỉnh")
                .bullet("-", "Bà Nguyễn Thị Thử Nghiệm, Ủy viên Ủy ban bầu cử Tỉnh;")
                .heading(3, "b", "Đại biểu Thành phố")
                .bullet("-", "Thường trực Thành ủy;")
                .bullet("+", "Trưởng các Ban bầu cử đại biểu Hội đồng nhân dân Thành phố.")
                .heading(1, "III", "Tổ chức thực hiện");
        for (int i = 1; i <= 9; i++) {
            plan.heading(2, Integer.toString(i), "Giao cơ quan, đơn vị số " + i);
            plan.bullet(
                    "-",
                    "Tham mưu Ủy ban bầu cử Thành phố chuẩn bị nội dung, các văn bản phục vụ Hội nghị tổng kết; phối"
                            + " hợp Tiểu ban cơ sở vật chất chuẩn bị các điều kiện, trang bị kỹ thuật phục vụ Hội nghị.");
            plan.bullet("-", "Báo cáo kết quả thực hiện trước ngày 12 tháng 6 năm 2021.");
        }
        plan.paragraph("Tiến độ thực hiện như sau:").add(tasks(4));
    }

    private static Table tasks(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(
                    Integer.toString(i),
                    "Chuẩn bị hội trường, trang trí, âm thanh, ánh sáng và đường truyền",
                    "Văn phòng HĐND và UBND",
                    "12/6/2021"));
        }
        return Table.of(
                List.of(
                        new Column("STT", 1, Align.CENTER),
                        new Column("Nội dung công việc", 6, Align.LEFT),
                        new Column("Đơn vị chủ trì", 4, Align.LEFT),
                        new Column("Hoàn thành", 2, Align.CENTER)),
                rows);
    }

    private static Table budget() {
        return new Table(
                List.of(
                        new Column("STT", 1, Align.CENTER),
                        new Column("Nội dung chi", 5, Align.LEFT),
                        new Column("Đơn vị tính", 2, Align.CENTER),
                        new Column("Số lượng", 2, Align.RIGHT),
                        new Column("Đơn giá (đồng)", 2, Align.RIGHT),
                        new Column("Thành tiền (đồng)", 3, Align.RIGHT)),
                List.of(
                        List.of("1", "Nước uống, giải khát giữa giờ", "người", "250", "15.000", "3.750.000"),
                        List.of("2", "Trang trí hội trường", "gói", "1", "9.000.000", "9.000.000"),
                        List.of("", "Tổng cộng", "", "", "", "12.750.000")),
                true);
    }

    private static Table collectives() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            rows.add(List.of(Integer.toString(i), "Tổ bầu cử số " + i + ", phường An Thử", "894.000"));
        }
        return Table.of(
                List.of(
                        new Column("STT", 1, Align.CENTER),
                        new Column("Tên tập thể", 7, Align.LEFT),
                        new Column("Tiền thưởng (đồng)", 2, Align.RIGHT)),
                rows);
    }

    private static Table persons() {
        return Table.of(
                List.of(
                        new Column("STT", 1, Align.CENTER),
                        new Column("Họ và tên", 3, Align.LEFT),
                        new Column("Chức vụ, đơn vị công tác", 5, Align.LEFT),
                        new Column("Tiền thưởng (đồng)", 2, Align.RIGHT)),
                List.of(
                        List.of("1", "Bà Nguyễn Thị Thử Nghiệm", "Chuyên viên Phòng Nội vụ Thành phố", "447.000"),
                        List.of("2", "Ông Võ Văn Mẫu", "Công chức Văn phòng - Thống kê phường An Thử", "447.000")));
    }

    private static SignatureBlock chairman(String... authority) {
        return new SignatureBlock(List.of(authority), "CHỦ TỊCH", "Lê Văn Thử");
    }

    private static String planReference() {
        return Annex.reference("Kế hoạch", DocumentNumber.of(3, "KH-UBBC"), DATE, "Ủy ban bầu cử thành phố Sông Xanh");
    }
}
