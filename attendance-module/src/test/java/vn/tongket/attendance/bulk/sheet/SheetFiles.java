package vn.tongket.attendance.bulk.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files of guests, good and bad, for tests (tệp danh sách cho kiểm thử). */
public final class SheetFiles {

    private SheetFiles() {}

    /** A spreadsheet with these rows. */
    public static byte[] xlsx(List<List<Object>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    public static byte[] crowd(int guests) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("STT", "Xưng hô", "Họ và tên", "Chức vụ", "Đơn vị", "Năm sinh", "Điện thoại"));
        for (int i = 1; i <= guests; i++) {
            rows.add(List.of(
                    i,
                    "Ông",
                    "Khách Thứ " + words(i),
                    "Chuyên viên",
                    "Đơn vị " + i % 200,
                    1960 + i % 40,
                    "0900" + (100_000 + i)));
        }
        return xlsx(rows);
    }

    /** A number in letters: names hold no digits. */
    static String words(int number) {
        StringBuilder word = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            word.append((char) ('a' + digit - '0'));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A spreadsheet whose only sheet holds this markup, repeated so often. */
    static byte[] sheetOf(String before, String repeated, long times, String after) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            repeat(zip, before, 1);
            repeat(zip, repeated, times);
            repeat(zip, after, 1);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void repeat(OutputStream out, String text, long times) throws IOException {
        byte[] block =
                text.repeat(Math.max(1, 65_536 / Math.max(1, text.length()))).getBytes(StandardCharsets.UTF_8);
        byte[] one = text.getBytes(StandardCharsets.UTF_8);
        long inBlock = one.length == 0 ? 1 : block.length / one.length;
        for (long left = times; left > 0; left -= left >= inBlock ? inBlock : 1) {
            out.write(left >= inBlock ? block : one);
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static byte[] damaged(byte[] good, Random random) {
        byte[] bad = good.clone();
        for (int i = 0; i <= random.nextInt(8); i++) {
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        return bad;
    }

    /** The archive is sound, one of its parts is not. */
    static byte[] damagedInside(byte[] good, Random random) throws IOException {
        Path sound = Files.write(Files.createTempFile("sound", ".xlsx"), good);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int chosen = random.nextInt(8);
        try (ZipFile in = new ZipFile(sound.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            int part = 0;
            for (ZipEntry entry : in.stream().toList()) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part++ == chosen && content.length > 0 ? damaged(content, random) : content);
                out.closeEntry();
            }
        }
        Files.delete(sound);
        return bytes.toByteArray();
    }

    static List<GuestCells> read(byte[] content) throws IOException {
        SheetFile file = SheetFile.take(new ByteArrayInputStream(content));
        List<GuestCells> cells = new ArrayList<>();
        try {
            file.read(cells::add);
        } finally {
            file.discard();
        }
        return cells;
    }
}
