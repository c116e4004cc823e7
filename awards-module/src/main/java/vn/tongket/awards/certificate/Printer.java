package vn.tongket.awards.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import vn.tongket.kernel.Ids;

/** A printer that prints onto blanks (máy in giấy khen), with by how much it misses. */
@Entity
@Table(name = "certificate_printer", schema = "awards")
class Printer {

    @Id
    private String id;

    @Version
    private long version;

    private String name;

    @Column(name = "right_mm")
    private BigDecimal rightMm;

    @Column(name = "down_mm")
    private BigDecimal downMm;

    protected Printer() {
        // for JPA
    }

    static Printer of(PrinterEntry entry) {
        Printer printer = new Printer();
        printer.id = Ids.next();
        printer.calibrate(entry);
        return printer;
    }

    void calibrate(PrinterEntry entry) {
        name = entry.name().strip();
        rightMm = entry.rightMm();
        downMm = entry.downMm();
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    PrinterSummary summary() {
        return new PrinterSummary(id, name, rightMm, downMm, version);
    }
}
