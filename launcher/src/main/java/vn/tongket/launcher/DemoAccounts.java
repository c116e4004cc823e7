package vn.tongket.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The demonstration office's accounts (tài khoản dùng thử), as the web archive lists them. */
final class DemoAccounts {

    private static final String LIST = "WEB-INF/classes/demo/accounts.txt";

    private DemoAccounts() {}

    static List<String> in(Path war) throws IOException {
        try (ZipFile archive = new ZipFile(war.toFile())) {
            ZipEntry list = archive.getEntry(LIST);
            return list == null
                    ? List.of()
                    : new String(archive.getInputStream(list).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .toList();
        }
    }
}
