package vn.tongket.planning.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    @Tag("ATC-5")
    void losesFoldersAndInvisibleLetters() {
        assertThat(FileName.of("../../etc/passwd.pdf", FileType.PDF)).isEqualTo("passwd.pdf");
        assertThat(FileName.of("C:\\Tài liệu\\Báo  cáo\u202E.pdf\r\n", FileType.PDF))
                .isEqualTo("Báo cáo.pdf");
        assertThat(FileName.of(Normalizer.normalize("Kế hoạch.docx", Normalizer.Form.NFD), FileType.DOCX))
                .isEqualTo("Kế hoạch.docx");
        assertThat(FileName.of("..", FileType.TEXT)).isEqualTo("tep.txt");
        assertThat(FileName.of(null, FileType.PNG)).isEqualTo("tep.png");
    }

    @Test
    @Tag("ATC-5")
    void endsAsTheTypeDoes() {
        assertThat(FileName.of("chạy.bat", FileType.TEXT)).isEqualTo("chạy.bat.txt");
        assertThat(FileName.of("ẢNH.JPEG", FileType.JPEG)).isEqualTo("ẢNH.JPEG");
    }

    @Test
    @Tag("ATC-5")
    void isShortEnoughToBeKept() {
        assertThat(FileName.of("dài ".repeat(100) + ".docx", FileType.DOCX))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith(".docx");
    }
}
