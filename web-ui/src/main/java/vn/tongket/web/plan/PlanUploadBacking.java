package vn.tongket.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;
import vn.tongket.planning.extraction.ExtractedPlan;
import vn.tongket.planning.extraction.Extraction;
import vn.tongket.planning.extraction.PlanExtractor;
import vn.tongket.planning.guard.PlanGuardService;
import vn.tongket.planning.guard.file.FileGuard;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.web.shell.Messages;

/** Backs {@code plan/upload.xhtml}. */
@Named
@ViewScoped
public class PlanUploadBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double SURE = 0.8;

    @Inject
    private PlanExtractor extractor;

    @Inject
    private PlanService plans;

    @Inject
    private Messages messages;

    @Inject
    private PlanGuardService guard;

    private String fileName;
    private List<PlanFinding> findings;
    private boolean lookChecked;
    private List<String> lines;
    private Map<String, Double> confidence;
    private PlanForm form;

    /** The page's own limit of the file's size is that of the reading. */
    public void read(FileUploadEvent event) {
        UploadedFile file = event.getFile();
        byte[] content = file.getContent();
        show(file.getFileName(), extractor.read(file.getFileName(), new ByteArrayInputStream(content)), content);
    }

    private void show(String name, Extraction extraction, byte[] content) {
        ExtractedPlan plan = extraction.plan().in(messages.locale());
        findings = guard.uploaded(content, ExtractedDraft.of(plan));
        lookChecked = FileGuard.isWord(content);
        form = new PlanForm(plans.prepare(ExtractedDraft.of(plan)));
        fileName = name;
        lines = extraction.originalLines();
        confidence = plan.confidence();
        messages.info("planText", "upload.read", name);
    }

    public String createDraft() {
        PlanId id = plans.draft(form.draft()).id();
        messages.info("planText", "upload.drafted");
        return "/plan/plan?faces-redirect=true&id=" + id;
    }

    /** Found, but not surely. */
    public boolean doubtful(String field) {
        Double sure = confidence == null ? null : confidence.get(field);
        return sure != null && sure < SURE;
    }

    public boolean warned(int line) {
        return form.getWarnings().stream().anyMatch(warning -> warning.getLine() != null && warning.getLine() == line);
    }

    public List<PlanFinding> getFindings() {
        return findings;
    }

    /** Whether paper, margins and letters of the file could be looked at. */
    public boolean isLookChecked() {
        return lookChecked;
    }

    public PlanForm getForm() {
        return form;
    }

    public List<String> getLines() {
        return lines;
    }

    public String getFileName() {
        return fileName;
    }
}
