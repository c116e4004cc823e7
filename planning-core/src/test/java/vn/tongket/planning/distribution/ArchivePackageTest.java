package vn.tongket.planning.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.EntryState;
import vn.tongket.planning.register.OutgoingEntrySummary;

class ArchivePackageTest {

    private static final OutgoingEntrySummary ENTRY = new OutgoingEntrySummary(
            "dong",
            "don-vi",
            "07/KH-UBND",
            7,
            LocalDate.of(2026, 11, 23),
            DocumentKind.PLAN,
            "Trích yếu ".repeat(100),
            "Trần Thị Mẫu",
            "",
            EntryState.VALID,
            "",
            null,
            null);

    private final Document metadata = parsed(new ArchiveMetadata(ENTRY)
            .issuedBy("UBND-PHUONG-SONG-LAM", "Ủy ban nhân dân phường", "Kế hoạch")
            .signedBy("CHỦ TỊCH", 1_200)
            .sentTo(List.of(sent("Sở Nội vụ", "a"), sent("Công an phường", null)), Map.of("a", "SNV"), 3)
            .bytes());

    @Test
    @Tag("DST-5")
    void metadataHasTheNamesAndLengthsOfTheAnnex() {
        assertThat(value("OrganId")).hasSize(13);
        assertThat(value("FileCatalog")).isEqualTo("2026");
        assertThat(value("DocOrdinal")).isEqualTo("7");
        assertThat(value("CodeNumber")).isEqualTo("7");
        assertThat(value("CodeNotation")).isEqualTo("KH-UBND");
        assertThat(value("IssuedDate")).isEqualTo("23/11/2026");
        assertThat(value("Subject")).hasSizeBetween(480, 500);
        assertThat(value("PageAmount")).as("does not fit into three digits").isEmpty();
        assertThat(value("FullName")).isEqualTo("Trần Thị Mẫu");
        assertThat(metadata.getElementsByTagName("To").getLength()).isEqualTo(2);
        assertThat(value("IssuedAmount")).isEqualTo("3");
    }

    @Test
    @Tag("DST-5")
    void thePackageEndsWithTheHashOfEveryFile() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ArchivePackage whole = new ArchivePackage()) {
            whole.add("metadata.xml", "abc".getBytes(StandardCharsets.US_ASCII));
            whole.add("tep/phụ lục.pdf", new byte[0]);
            try (ZipInputStream zip = new ZipInputStream(whole.finished(), StandardCharsets.UTF_8)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }

        assertThat(files.keySet()).containsExactly("metadata.xml", "tep/phụ lục.pdf", "sha256.txt");
        assertThat(files.get("sha256.txt")).isEqualTo("""
                        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  metadata.xml
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  tep/phụ lục.pdf
                        """);
    }

    private static DispatchSummary sent(String recipient, String unit) {
        return new DispatchSummary(
                recipient, "dong", 1, recipient, unit, DispatchWay.PAPER, 1, null, null, null, "", null, null, 1);
    }

    private String value(String name) {
        return metadata.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Document parsed(byte[] xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml));
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
