package vn.tongket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFilesTest {

    @TempDir
    private Path folder;

    @Test
    void areReadFromTheWebArchive() throws IOException {
        Path war = archive("WEB-INF/classes/demo/accounts.txt", "# vai trò\nvanthu  Văn thư\n");

        assertThat(DemoFiles.lines(war, "accounts.txt")).containsExactly("vanthu  Văn thư");
    }

    @Test
    void areNoneWhereTheArchiveHasNoList() throws IOException {
        assertThat(DemoFiles.lines(archive("index.html", ""), "accounts.txt")).isEmpty();
    }

    private Path archive(String name, String text) throws IOException {
        Path war = folder.resolve("portal.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return war;
    }
}
