package vn.tongket.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;
import vn.tongket.planning.extraction.ExtractedPlan;
import vn.tongket.planning.extraction.Extraction;
import vn.tongket.planning.extraction.PlanExtractor;
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

    private String fileName;
    private List<String> lines;
    private Map<String, Double> confidence;
    private PlanForm form;

    public void read(FileUploadEvent event) {
        UploadedFile file = event.getFile();
        try (InputStream content = file.getInputStream()) {
            show(file.getFileName(), extractor.read(file.getFileName(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(String name, Extraction extraction) {
        ExtractedPlan plan = extraction.plan().in(messages.locale());
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
