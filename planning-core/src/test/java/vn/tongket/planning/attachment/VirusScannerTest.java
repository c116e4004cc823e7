package vn.tongket.planning.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.kernel.BusinessException;

class VirusScannerTest {

    @TempDir
    private Path folder;

    @Test
    @Tag("ATC-6")
    void givesTheScannerEveryByteAndKeepsWhatIsClean() throws Exception {
        byte[] bytes = "Báo cáo ".repeat(30_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (ClamDaemon daemon = ClamDaemon.answering("stream: OK")) {
            new VirusScanner(daemon.address(), true).requireClean(file(bytes));

            assertThat(daemon.received()).isEqualTo(bytes);
        }
    }

    @Test
    @Tag("ATC-6")
    void refusesWhatTheScannerFindsInfected() throws Exception {
        try (ClamDaemon daemon = ClamDaemon.answering("stream: Win.Test.EICAR_HDB-1 FOUND")) {
            VirusScanner scanner = new VirusScanner(daemon.address(), false);

            assertRefused(() -> scanner.requireClean(file(SampleFiles.PDF)), AttachmentError.INFECTED);
        }
    }

    @Test
    @Tag("ATC-6")
    void refusesWhatTheScannerDoesNotJudge() throws Exception {
        try (ClamDaemon daemon = ClamDaemon.answering("INSTREAM size limit exceeded. ERROR")) {
            VirusScanner scanner = new VirusScanner(daemon.address(), true);

            assertRefused(() -> scanner.requireClean(file(SampleFiles.PDF)), AttachmentError.NOT_SCANNED);
        }
    }

    @Test
    @Tag("ATC-6")
    void withoutTheScannerTheOfficeDecides() throws IOException {
        InetSocketAddress nobody = nobody();

        assertRefused(
                () -> new VirusScanner(nobody, true).requireClean(file(SampleFiles.PDF)), AttachmentError.NOT_SCANNED);
        assertThatCode(() -> new VirusScanner(nobody, false).requireClean(file(SampleFiles.PDF)))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, AttachmentError why) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(why));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }

    private static InetSocketAddress nobody() throws IOException {
        try (ServerSocket closed = new ServerSocket(0)) {
            return new InetSocketAddress("127.0.0.1", closed.getLocalPort());
        }
    }
}
