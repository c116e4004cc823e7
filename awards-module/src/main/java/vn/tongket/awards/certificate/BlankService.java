package vn.tongket.awards.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;

/** Measuring blanks and calibrating printers (khai báo phôi, căn chỉnh máy in), AWD-66. */
@Stateless
@RolesAllowed({"planner", "clerk", "administrator"})
public class BlankService {

    private static final int MAX_SCAN = 8 * 1024 * 1024;

    @Inject
    private BlankRepository blanks;

    public List<BlankDetail> blanks() {
        return blanks.blanks().stream().map(Blank::detail).toList();
    }

    public BlankDetail blank(@NotBlank String id) {
        return blanks.blank(id).detail();
    }

    public String add(@NotNull @Valid BlankEntry entry) {
        Blank blank = Blank.of(entry);
        blanks.store(blank, entry.name());
        return blank.id();
    }

    public void measure(@NotBlank String id, @NotNull @Valid BlankEntry entry, Long seen) {
        Blank blank = blanks.blank(id);
        KernelError.requireSameVersion(seen, blank.version());
        blank.measure(entry);
        blanks.store(blank, entry.name());
    }

    public void remove(@NotBlank String id) {
        blanks.remove(blanks.blank(id));
    }

    /** Keeps a picture of the blank, drawn again so that nothing of the uploaded file but its picture is kept. */
    public void keepScan(@NotBlank String id, @NotNull byte[] uploaded) {
        if (uploaded.length > MAX_SCAN) {
            throw new BusinessException(CertificateError.PICTURE_TOO_LARGE, MAX_SCAN / 1024 / 1024);
        }
        blanks.keepScan(blanks.blank(id).id(), new ScannedBlank(uploaded).jpeg());
    }

    public boolean hasScan(@NotBlank String id) {
        return blanks.scan(id).isPresent();
    }

    public List<PrinterSummary> printers() {
        return blanks.printers();
    }

    public String addPrinter(@NotNull @Valid PrinterEntry entry) {
        Printer printer = Printer.of(entry);
        blanks.store(printer, entry.name());
        return printer.id();
    }

    public void calibrate(@NotBlank String id, @NotNull @Valid PrinterEntry entry, Long seen) {
        Printer printer = blanks.printer(id);
        KernelError.requireSameVersion(seen, printer.version());
        printer.calibrate(entry);
        blanks.store(printer, entry.name());
    }

    public void removePrinter(@NotBlank String id) {
        blanks.remove(blanks.printer(id));
    }
}
