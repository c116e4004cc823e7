package vn.tongket.web.attendance.guest;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tongket.attendance.bulk.ImportRowSummary;
import vn.tongket.attendance.bulk.ImportService;
import vn.tongket.web.attendance.ImportBacking;
import vn.tongket.web.shell.Messages;

/** Backs the dialog of {@code attendance/import.xhtml} in which a wrong row is corrected. */
@Named
@ViewScoped
public class RowCorrectionBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "guestText";

    @Inject
    private ImportService imports;

    @Inject
    private Messages messages;

    private RowForm form;

    public void edit(ImportRowSummary row) {
        form = new RowForm(row);
    }

    /** The row is checked again as the file was. */
    public void save(ImportBacking page) {
        ImportRowSummary checked = imports.correct(page.getSummary().id(), form.cells());
        messages.info(TEXTS, checked.blocked() ? "import.still-wrong" : "import.corrected", checked.line());
        page.look();
    }

    public RowForm getForm() {
        return form;
    }
}
