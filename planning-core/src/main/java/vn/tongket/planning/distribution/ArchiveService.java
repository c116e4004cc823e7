package vn.tongket.planning.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tongket.planning.attachment.AttachmentService;
import vn.tongket.planning.attachment.AttachmentSummary;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.register.EntryId;
import vn.tongket.planning.register.OutgoingEntrySummary;
import vn.tongket.planning.register.RegisterService;

/** Hands a registered paper over to the archive (giao nộp hồ sơ lưu trữ): DST-5. */
@Stateless
@RolesAllowed({"clerk", "leader", "auditor"})
public class ArchiveService {

    private static final String PLAN = "plan";

    @Inject
    private RegisterService register;

    @Inject
    private DispatchService dispatches;

    @Inject
    private DirectoryService directory;

    @Inject
    private AttachmentService attachments;

    @Inject
    private PlanService plans;

    @Inject
    private ArchivedPaper papers;

    public InputStream pack(@NotNull EntryId id) {
        OutgoingEntrySummary entry = register.get(id);
        byte[] paper = papers.pdf(entry);
        try (ArchivePackage whole = new ArchivePackage()) {
            whole.add("metadata.xml", metadata(entry, pages(paper)));
            if (paper.length > 0) {
                whole.add("van-ban.pdf", paper);
            }
            addFiles(whole, OutgoingFiles.KIND, entry.id());
            if (PLAN.equals(entry.subjectKind())) {
                addFiles(whole, PLAN, entry.subjectId());
            }
            return whole.finished();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addFiles(ArchivePackage whole, String ownerKind, String ownerId) throws IOException {
        int position = 1;
        for (AttachmentSummary file : attachments.list(ownerKind, ownerId)) {
            try (InputStream content =
                    attachments.open(ownerKind, ownerId, file.attachmentId()).content()) {
                whole.add("tep/%s-%02d-%s".formatted(ownerKind, position++, file.name()), content);
            }
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        if (pdf.length == 0) {
            return 0;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private byte[] metadata(OutgoingEntrySummary entry, int pages) {
        UnitSummary issuer = directory.unit(new UnitId(entry.unitId()));
        List<DispatchSummary> sent = dispatches.list(entry.entryId());
        Map<String, String> codes = directory
                .unitsById(sent.stream()
                        .map(DispatchSummary::unitId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(UnitId::new)
                        .toList())
                .stream()
                .collect(Collectors.toMap(UnitSummary::id, UnitSummary::code));
        String kind = ResourceBundle.getBundle(
                        "vn.tongket.planning.Messages",
                        Locale.forLanguageTag("vi"),
                        Thread.currentThread().getContextClassLoader())
                .getString("DocumentKind." + entry.kind());
        String position = PLAN.equals(entry.subjectKind())
                ? plans.header(new PlanId(entry.subjectId())).signerTitle()
                : "";
        return new ArchiveMetadata(entry)
                .issuedBy(issuer.code(), issuer.name(), kind)
                .signedBy(position, pages)
                .sentTo(
                        sent,
                        codes,
                        sent.stream().mapToInt(DispatchSummary::copies).sum())
                .bytes();
    }
}
