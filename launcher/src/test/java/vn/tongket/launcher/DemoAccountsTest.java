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

class DemoAccountsTest {

    @TempDir
    private Path folder;

    @Test
    void areReadFromTheWebArchive() throws IOException {
        Path war = archive("WEB-INF/classes/demo/accounts.txt", "# vai trò\nvanthu  Văn thư\n");

        assertThat(DemoAccounts.in(war)).containsExactly("vanthu  Văn thư");
    }

    @Test
    void areNoneWhereTheArchiveHasNoList() throws IOException {
        assertThat(DemoAccounts.in(archive("index.html", ""))).isEmpty();
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
