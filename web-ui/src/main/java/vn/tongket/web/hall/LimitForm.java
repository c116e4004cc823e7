package vn.tongket.web.hall;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tongket.attendance.limit.LimitEntry;
import vn.tongket.attendance.limit.LimitKind;
import vn.tongket.attendance.limit.LimitSummary;

/** A limit on a hall while it is edited. */
public class LimitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LimitSummary edited;
    private LimitKind kind = LimitKind.DISTANCE;
    private BigDecimal figure;
    private String source;
    private LocalDate from;
    private LocalDate to;

    static LimitForm of(LimitSummary limit) {
        LimitForm form = new LimitForm();
        LimitEntry entry = limit.entry();
        form.edited = limit;
        form.kind = entry.kind();
        form.figure = entry.figure();
        form.source = entry.source();
        form.from = entry.from();
        form.to = entry.to();
        return form;
    }

    LimitEntry entry() {
        return new LimitEntry(kind, figure, source, from, to);
    }

    public LimitSummary getEdited() {
        return edited;
    }

    public LimitKind getKind() {
        return kind;
    }

    public void setKind(LimitKind kind) {
        this.kind = kind;
    }

    public BigDecimal getFigure() {
        return figure;
    }

    public void setFigure(BigDecimal figure) {
        this.figure = figure;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
