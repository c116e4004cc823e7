package vn.tongket.planning.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.kernel.BusinessException;

class FileSnifferTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of(SampleFiles.PDF, FileType.PDF),
                Arguments.of(SampleFiles.docx(), FileType.DOCX),
                Arguments.of(SampleFiles.zip(new String[0], "xl/workbook.xml", "[Content_Types].xml"), FileType.XLSX),
                Arguments.of(SampleFiles.zip(new String[0], "mimetype", "content.xml"), FileType.ODT),
                Arguments.of(SampleFiles.binary("WordDocument"), FileType.DOC),
                Arguments.of(SampleFiles.binary("Workbook"), FileType.XLS),
                Arguments.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, FileType.JPEG),
                Arguments.of(SampleFiles.text("Báo cáo kết quả công tác bầu cử\r\n"), FileType.TEXT),
                Arguments.of("Kế hoạch".getBytes(StandardCharsets.UTF_16), FileType.TEXT));
    }

    static Stream<byte[]> unknown() {
        return Stream.of(
                new byte[] {'M', 'Z', 0, 3, 0, 0, 0},
                new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0},
                SampleFiles.zip(new String[0], "run.exe"),
                SampleFiles.binary("EncryptedPackage"),
                SampleFiles.text("{\\rtf1 {\\object}}"),
                Arrays.copyOf(SampleFiles.docx(), 60),
                Arrays.copyOf(SampleFiles.binary("WordDocument"), 600));
    }

    @ParameterizedTest
    @MethodSource("known")
    @Tag("ATC-1")
    void tellsTheTypeByTheBytes(byte[] bytes, FileType type) throws IOException {
        assertThat(sniffed(bytes)).contains(type);
    }

    @ParameterizedTest
    @MethodSource("unknown")
    @Tag("ATC-1")
    void knowsNothingOfProgramsAndOfDamagedFiles(byte[] bytes) throws IOException {
        assertThat(sniffed(bytes)).isEmpty();
    }

    @Test
    @Tag("ATC-1")
    void refusesMacrosWhateverTheNameSays() {
        assertThatThrownBy(() -> sniffed(SampleFiles.docx("word/vbaProject.bin")))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(AttachmentError.HAS_MACROS));
        assertThatThrownBy(() -> sniffed(SampleFiles.binary("Workbook", "_VBA_PROJECT_CUR")))
                .isInstanceOf(BusinessException.class);
    }

    private Optional<FileType> sniffed(byte[] bytes) throws IOException {
        return FileSniffer.type(Files.write(folder.resolve("file"), bytes));
    }
}
