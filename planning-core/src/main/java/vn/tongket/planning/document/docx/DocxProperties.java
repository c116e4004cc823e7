package vn.tongket.planning.document.docx;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tongket.planning.document.OfficialDocument;

/** What a Word file says about itself (thuộc tính tệp): title, issuing body, language. */
final class DocxProperties {

    private DocxProperties() {}

    static void apply(XWPFDocument word, OfficialDocument document) {
        PackagePropertiesPart properties =
                word.getProperties().getCoreProperties().getUnderlyingProperties();
        properties.setTitleProperty(document.caption());
        properties.setCreatorProperty(document.header().issuer().body());
        properties.setCreatedProperty(
                Optional.of(Date.from(created(document.header().date()))));
        properties.setLanguageProperty("vi");
        word.getProperties().getExtendedProperties().setApplication("Tongket");
    }

    /** The day of the document and not of the printing, so that the same document gives the same file. */
    private static Instant created(LocalDate date) {
        return date == null ? Instant.EPOCH : date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
