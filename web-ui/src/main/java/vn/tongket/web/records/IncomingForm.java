package vn.tongket.web.records;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.incoming.IncomingEntry;
import vn.tongket.web.shell.VietnameseFormat;

/** What the clerk enters of an incoming document (phiếu đăng ký văn bản đến). */
public class IncomingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate arrivedOn = LocalDate.now(VietnameseFormat.OFFICE);
    private String author;
    private String symbol;
    private LocalDate datedOn;
    private String kind;
    private String subject;
    private LocalDate dueOn;
    private String note;

    static IncomingForm of(IncomingEntry entry) {
        IncomingForm form = new IncomingForm();
        form.arrivedOn = entry.arrivedOn();
        form.author = entry.author();
        form.symbol = entry.symbol();
        form.datedOn = entry.datedOn();
        form.kind = entry.kind();
        form.subject = entry.subject();
        form.dueOn = entry.dueOn();
        form.note = entry.note();
        return form;
    }

    IncomingEntry entry() {
        return new IncomingEntry(arrivedOn, author, symbol, datedOn, kind, subject, dueOn, note);
    }

    public LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(LocalDate arrivedOn) {
        this.arrivedOn = arrivedOn;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
