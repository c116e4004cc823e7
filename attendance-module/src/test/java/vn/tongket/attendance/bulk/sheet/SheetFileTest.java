package vn.tongket.attendance.bulk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.sheet.SheetError;

@Tag("ATT-26")
@Tag("SHT-1")
class SheetFileTest {

    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";

    @Test
    void readsASpreadsheetWithTitlesAboveItsHeadingRow() throws IOException {
        byte[] file = SheetFiles.xlsx(List.of(
                List.of("DANH SÁCH ĐẠI BIỂU"),
                List.of(""),
                List.of("STT", "Họ và tên (*)", "Chức danh", "Cơ quan, đơn vị", "Năm sinh", "SĐT"),
                List.of(1, "Trần  Thị Mẫu ", "Phó Trưởng phòng", "Phòng Kinh tế", 1985, 912345678)));

        assertThat(SheetFiles.read(file))
                .containsExactly(new GuestCells(
                        4, "Trần Thị Mẫu", "", "Phó Trưởng phòng", "Phòng Kinh tế", "1985", "", "912345678"));
    }

    @Test
    void joinsANameThatStandsInTwoColumns() throws IOException {
        byte[] file = SheetFiles.xlsx(List.of(List.of("Họ và tên đệm", "Tên"), List.of("Trần Thị", "Mẫu")));

        assertThat(SheetFiles.read(file)).extracting(GuestCells::fullName).containsExactly("Trần Thị Mẫu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsCommaSeparatedValuesInAnyUnicode(String charset) throws IOException {
        String text = "\uFEFFHọ và tên;Chức vụ\r\n\"Trần \"\"Út\"\" Mẫu\";\"Trưởng;\nphòng\"\r\n;;\r\nLê Văn Thử;";

        assertThat(SheetFiles.read(text.getBytes(Charset.forName(charset))))
                .extracting(GuestCells::fullName, GuestCells::position)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Trần \"Út\" Mẫu", "Trưởng; phòng"),
                        org.assertj.core.groups.Tuple.tuple("Lê Văn Thử", ""));
    }

    @Test
    void theTemplateIsReadAsItIsWritten() throws IOException {
        assertThat(SheetFiles.read(GuestTemplate.xlsx())).singleElement().satisfies(guest -> {
            assertThat(guest.fullName()).isEqualTo("Nguyễn Thị Ví Dụ");
            assertThat(guest.email()).isEqualTo("vidu@example.vn");
        });
    }

    @Test
    void numbersRowsOnceWhateverTheFileSays() throws IOException {
        String name = "<c r=\"A1\" t=\"inlineStr\"><is><t>Họ và tên</t></is></c>";
        byte[] file = SheetFiles.sheetOf(
                SHEET + "<row r=\"1\">" + name + "</row>",
                "<row r=\"2\">" + name + "</row><row>" + name + "</row>",
                2,
                END);

        assertThat(SheetFiles.read(file))
                .extracting(GuestCells::line)
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void refusesWhatIsNoSpreadsheet() {
        refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), SheetError.UNSUPPORTED);
        refused("<html><table>".getBytes(StandardCharsets.UTF_8), SheetError.UNSUPPORTED);
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, SheetError.UNSUPPORTED);
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, SheetError.OLD_OR_LOCKED);
        refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, SheetError.DAMAGED);
        refused("Họ và tên\nTrần Thị Mẫu".getBytes(Charset.forName("windows-1258")), SheetError.NOT_UTF8);
        refused(new byte[0], SheetError.EMPTY);
        refused("Họ và tên\n".getBytes(StandardCharsets.UTF_8), SheetError.EMPTY);
        refused("Cột một,Cột hai\na,b".getBytes(StandardCharsets.UTF_8), SheetError.NO_HEADER);
        refused("Họ và tên\n\"không đóng".getBytes(StandardCharsets.UTF_8), SheetError.DAMAGED);
    }

    @Test
    void refusesAFileThatSwellsWhenItIsUnpacked() throws IOException {
        byte[] bomb = SheetFiles.sheetOf(
                SHEET, "<row r=\"1\"><c r=\"A1\"><v>00000000000000000000</v></c></row>", 1_400_000, END);

        assertThat(bomb.length).isLessThan(SheetFile.MAX_BYTES);
        refused(bomb, SheetError.SWELLS);
    }

    @Test
    void refusesTwoMillionRowsHoweverShort() throws IOException {
        refused(SheetFiles.sheetOf(SHEET, "<row/>", 2_000_000, END), SheetError.NO_HEADER, SheetError.TOO_MANY_ROWS);
        refused(
                SheetFiles.sheetOf(
                        SHEET + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Họ và tên</t></is></c></row>",
                        "<row/>",
                        2_000_000,
                        END),
                SheetError.TOO_MANY_ROWS);
        refused(SheetFiles.crowd(SheetFile.MAX_ROWS + 1), SheetError.TOO_MANY_ROWS);
    }

    @Test
    void refusesEntitiesAndColumnsThatNoSpreadsheetHas() throws IOException {
        refused(
                SheetFiles.sheetOf("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + SHEET, "", 1, END),
                SheetError.DAMAGED);
        refused(
                SheetFiles.sheetOf(SHEET, "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", 1, END),
                SheetError.DAMAGED);
    }

    /** Whatever comes, it is read or refused with a reason; nothing else gets out. */
    @Test
    void aDamagedFileIsReadOrRefused() throws IOException {
        long seed = System.nanoTime();
        System.out.println("damaged sheets seed " + seed);
        Random random = new Random(seed);
        byte[] good = SheetFiles.crowd(20);
        int refused = 0;
        for (int run = 0; run < 600; run++) {
            try {
                SheetFiles.read(
                        run % 3 == 0 ? SheetFiles.damaged(good, random) : SheetFiles.damagedInside(good, random));
            } catch (BusinessException expected) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private static void refused(byte[] content, SheetError... reasons) {
        assertThatThrownBy(() -> SheetFiles.read(content))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isIn((Object[]) reasons));
    }
}
