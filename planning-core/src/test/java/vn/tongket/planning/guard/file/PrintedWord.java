package vn.tongket.planning.guard.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.tongket.planning.document.docx.DocxWriter;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.plan.paper.PlanPaper;

/** A plan as the portal prints it in Word, of which a test spoils the look (tệp Word của cổng, bị làm hỏng). */
final class PrintedWord {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private PrintedWord(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static PrintedWord of(PlanDraft draft) {
        return new PrintedWord(new DocxWriter(PlanPaper.of(header(draft), draft.text(), "KH-UBBC")).bytes());
    }

    private static PlanHeader header(PlanDraft draft) {
        return new PlanHeader(
                null,
                null,
                draft.letterhead().issuingParent(),
                draft.letterhead().issuingBody(),
                null,
                null,
                draft.text().title(),
                PlanStatus.DRAFT,
                draft.time().text(),
                null,
                null,
                draft.letterhead().place(),
                draft.text().signer().authority(),
                draft.text().signer().title(),
                draft.text().signer().name());
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** Every place that the pattern finds. */
    PrintedWord spoiled(String name, String pattern, String words) {
        String before = part(name);
        String after = before.replaceAll(pattern, words);
        if (before.equals(after)) {
            throw new AssertionError("nothing to spoil: " + pattern + " in " + before);
        }
        return with(name, after);
    }

    PrintedWord with(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
