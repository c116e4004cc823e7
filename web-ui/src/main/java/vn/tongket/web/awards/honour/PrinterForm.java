package vn.tongket.web.awards.honour;

import java.io.Serializable;
import vn.tongket.awards.certificate.PrinterEntry;
import vn.tongket.awards.certificate.PrinterSummary;

/** A printer as it is calibrated on the page (căn chỉnh máy in). */
public class PrinterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final long version;
    private String name;
    private double right;
    private double down;

    PrinterForm() {
        this.id = null;
        this.version = 0;
    }

    PrinterForm(PrinterSummary printer) {
        this.id = printer.id();
        this.version = printer.version();
        this.name = printer.name();
        this.right = printer.rightMm().doubleValue();
        this.down = printer.downMm().doubleValue();
    }

    PrinterEntry entry() {
        return new PrinterEntry(name, PlaceForm.mm(right), PlaceForm.mm(down));
    }

    public String getId() {
        return id;
    }

    long version() {
        return version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public double getRight() {
        return right;
    }

    public void setRight(double right) {
        this.right = right;
    }

    public double getDown() {
        return down;
    }

    public void setDown(double down) {
        this.down = down;
    }
}
