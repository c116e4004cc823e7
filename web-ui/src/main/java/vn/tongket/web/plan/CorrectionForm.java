package vn.tongket.web.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tongket.planning.amendment.correction.CorrectionOrder;

/** What a letter of correction is to say, while it is being written (yêu cầu đính chính). */
public class CorrectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<MisprintForm> misprints = new ArrayList<>(List.of(new MisprintForm()));
    private String procedure;
    private String field;

    /** A line that nobody filled in says nothing. */
    CorrectionOrder order() {
        return new CorrectionOrder(
                field == null ? "" : field.strip().toUpperCase(Locale.ROOT),
                misprints.stream()
                        .filter(MisprintForm::filled)
                        .map(MisprintForm::misprint)
                        .toList(),
                procedure);
    }

    public void add() {
        misprints.add(new MisprintForm());
    }

    public List<MisprintForm> getMisprints() {
        return misprints;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }
}
