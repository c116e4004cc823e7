package vn.tongket.planning.signing.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.StreamSupport;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.SignablePapers;

/** Finds the module to which a paper belongs (khay văn bản trình ký), SGN-17. */
@ApplicationScoped
class PaperTray {

    @Inject
    private Instance<SignablePapers> owners;

    SignablePapers owner(PaperRef paper) {
        return owner(paper, owners);
    }

    static SignablePapers owner(PaperRef paper, Iterable<SignablePapers> owners) {
        return StreamSupport.stream(owners.spliterator(), false)
                .filter(owner -> owner.kind().equals(paper.kind()))
                .findFirst()
                .orElseThrow(() -> new BusinessException(DeskError.NOT_FOUND));
    }
}
