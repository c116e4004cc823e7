package vn.tongket.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.planning.distribution.DispatchId;
import vn.tongket.planning.distribution.ReceiptService;
import vn.tongket.planning.distribution.ReceivedCopy;

/** Backs {@code records/copy.xhtml}: a unit opens the copy that it was sent. */
@Named
@RequestScoped
public class CopyBacking {

    @Inject
    private ReceiptService receipts;

    private String id;
    private ReceivedCopy copy;

    public void open() {
        copy = receipts.open(new DispatchId(id == null ? "" : id));
    }

    public ReceivedCopy getCopy() {
        return copy;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
