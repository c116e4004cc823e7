package vn.tongket.planning.signing.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.SignablePaper;
import vn.tongket.planning.signing.paper.SignablePapers;

class PaperTrayTest {

    private final SignablePapers plans = new Papers("plan");
    private final SignablePapers amendments = new Papers("amendment");

    @Test
    @Tag("SGN-17")
    void aPaperIsAskedOfTheModuleOfItsKind() {
        assertThat(PaperTray.owner(new PaperRef("amendment", "1"), List.of(plans, amendments)))
                .isSameAs(amendments);
    }

    @Test
    @Tag("SGN-17")
    void aKindThatNobodyOwnsDoesNotExist() {
        assertThatThrownBy(() -> PaperTray.owner(new PaperRef("letter", "1"), List.of(plans, amendments)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(DeskError.NOT_FOUND));
    }

    /** Papers of which only the kind is known. */
    private record Papers(String kind) implements SignablePapers {

        @Override
        public SignablePaper get(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OfficialDocument document(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Signatory signsAs(Signatory authority) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SignablePaper issue(String id, String comment, Long seen) {
            throw new UnsupportedOperationException();
        }
    }
}
